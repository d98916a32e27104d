/**
 * Workbooks: worksheets to fill in with live formulas, tables of reports, and reading filled-in ones back.
 *
 * @serial exclude
 */
@NullMarked
package io.github.pekppp.spreadsheet;

import org.jspecify.annotations.NullMarked;

