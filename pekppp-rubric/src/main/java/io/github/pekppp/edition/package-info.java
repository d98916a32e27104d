/**
 * The editions as files: the ones the library ships, and the loader that proves any other.
 *
 * @serial exclude
 */
@NullMarked
package io.github.pekppp.edition;

import org.jspecify.annotations.NullMarked;

