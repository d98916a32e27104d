/**
 * Grade scales: tables of categories that cover a range of values.
 *
 * @serial exclude
 */
@NullMarked
package io.github.pekppp.grade;

import org.jspecify.annotations.NullMarked;
