/**
 * Text in the two languages of the library, Indonesian and English.
 *
 * @serial exclude
 */
@NullMarked
package io.github.pekppp.text;

import org.jspecify.annotations.NullMarked;
