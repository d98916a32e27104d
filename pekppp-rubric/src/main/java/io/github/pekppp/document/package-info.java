/** YAML and JSON documents in which every value knows its path and line. */
@NullMarked
package io.github.pekppp.document;

import org.jspecify.annotations.NullMarked;
