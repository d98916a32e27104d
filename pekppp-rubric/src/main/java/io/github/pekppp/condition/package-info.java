/**
 * What is so at a unit, as facts; which level follows from it, as conditions.
 *
 * @serial exclude
 */
@NullMarked
package io.github.pekppp.condition;

import org.jspecify.annotations.NullMarked;
