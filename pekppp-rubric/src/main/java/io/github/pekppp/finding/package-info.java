/**
 * What an evaluation found: findings (temuan) that follow from results and from what was written down beside them.
 *
 * @serial exclude
 */
@NullMarked
package io.github.pekppp.finding;

import org.jspecify.annotations.NullMarked;
