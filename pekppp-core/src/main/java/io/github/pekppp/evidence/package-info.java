/**
 * What proves it: the evidence (bukti dukung) an indicator asks for.
 *
 * @serial exclude
 */
@NullMarked
package io.github.pekppp.evidence;

import org.jspecify.annotations.NullMarked;
