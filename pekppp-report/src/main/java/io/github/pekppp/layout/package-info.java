/**
 * What a page is made of: headings, text, tables, charts and signatures, in one language, before anything renders them.
 *
 * @serial exclude
 */
@NullMarked
package io.github.pekppp.layout;

import org.jspecify.annotations.NullMarked;
