/**
 * Exact numbers: ratios, levels and scores from 0 to 5, and the index made of them.
 *
 * @serial exclude
 */
@NullMarked
package io.github.pekppp.score;

import org.jspecify.annotations.NullMarked;
