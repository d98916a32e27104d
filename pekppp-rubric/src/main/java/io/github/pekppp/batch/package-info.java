/**
 * The index and category of very many units at once, from columns of levels, without reasons.
 *
 * @serial exclude
 */
@NullMarked
package io.github.pekppp.batch;

import org.jspecify.annotations.NullMarked;
