/**
 * Tables and results as comma-separated values.
 *
 * @serial exclude
 */
@NullMarked
package io.github.pekppp.csv;

import org.jspecify.annotations.NullMarked;
