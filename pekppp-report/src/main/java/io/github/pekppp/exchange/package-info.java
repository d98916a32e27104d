/**
 * The JSON form of what a host stores: each type is described once, and written, read back and put into a schema by
 * that description.
 *
 * @serial exclude
 */
@NullMarked
package io.github.pekppp.exchange;

import org.jspecify.annotations.NullMarked;
