/**
 * Two results side by side: under two rules, in two periods, or resting on a claim and on an evaluation.
 *
 * @serial exclude
 */
@NullMarked
package io.github.pekppp.compare;

import org.jspecify.annotations.NullMarked;
