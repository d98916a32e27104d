/**
 * Working days (hari kerja).
 *
 * @serial exclude
 */
@NullMarked
package io.github.pekppp.calendar;

import org.jspecify.annotations.NullMarked;
