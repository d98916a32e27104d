/**
 * YAML and JSON documents in which every value knows its path and line.
 *
 * @serial exclude
 */
@NullMarked
package io.github.pekppp.document;

import org.jspecify.annotations.NullMarked;
