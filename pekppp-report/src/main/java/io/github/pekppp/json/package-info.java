/**
 * Writes JSON.
 *
 * @serial exclude
 */
@NullMarked
package io.github.pekppp.json;

import org.jspecify.annotations.NullMarked;
