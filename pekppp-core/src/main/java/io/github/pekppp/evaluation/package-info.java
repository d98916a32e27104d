/**
 * When, under which scheme, and by whom a unit is evaluated.
 *
 * @serial exclude
 */
@NullMarked
package io.github.pekppp.evaluation;

import org.jspecify.annotations.NullMarked;
