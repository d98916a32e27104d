/**
 * Documents as pages to look at and to print: one file each, with charts drawn in it and nothing fetched from elsewhere.
 *
 * @serial exclude
 */
@NullMarked
package io.github.pekppp.html;

import org.jspecify.annotations.NullMarked;
