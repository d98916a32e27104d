/**
 * JSON values, the text and the schemas of them.
 *
 * @serial exclude
 */
@NullMarked
package io.github.pekppp.json;

import org.jspecify.annotations.NullMarked;

