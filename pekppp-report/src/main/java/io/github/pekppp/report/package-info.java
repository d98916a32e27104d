/**
 * What people and programs read: results as text, Markdown and JSON.
 *
 * @serial exclude
 */
@NullMarked
package io.github.pekppp.report;

import org.jspecify.annotations.NullMarked;

