/**
 * Faults in data: what is wrong, where it stands, and how grave it is.
 *
 * @serial exclude
 */
@NullMarked
package io.github.pekppp.problem;

import org.jspecify.annotations.NullMarked;
