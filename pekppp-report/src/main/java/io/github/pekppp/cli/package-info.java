/**
 * The command line.
 *
 * @serial exclude
 */
@NullMarked
package io.github.pekppp.cli;

import org.jspecify.annotations.NullMarked;
