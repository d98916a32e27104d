/**
 * The reason for every point, as a tree that adds up to the index.
 *
 * @serial exclude
 */
@NullMarked
package io.github.pekppp.explain;

import org.jspecify.annotations.NullMarked;

