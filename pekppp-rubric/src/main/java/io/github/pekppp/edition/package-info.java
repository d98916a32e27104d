/** The editions as files: the ones the library ships, and the loader that proves any other. */
@NullMarked
package io.github.pekppp.edition;

import org.jspecify.annotations.NullMarked;
