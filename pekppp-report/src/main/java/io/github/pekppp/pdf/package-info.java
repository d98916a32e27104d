/**
 * Documents as PDF, to be signed and handed in: A4 pages with numbers, tables with repeated heads, links within.
 *
 * <p>It needs Apache PDFBox ({@code org.apache.pdfbox:pdfbox}), which is an optional dependency: a host that wants PDF adds it. On the module
 * path it also adds what those jars cannot ask for: {@code --add-modules org.apache.pdfbox,org.apache.commons.logging,java.desktop}, and
 * {@code jdk.unsupported}, without which PDFBox logs a complaint. Without PDFBox a rendering ends in
 * {@link io.github.pekppp.pdf.PdfProblem#PDF_LIBRARY_MISSING}; everything else works.
 *
 * <p>Why PDFBox: it is under Apache-2.0 as this library is, it is maintained for Java 17, the id of a file can be fixed, and a font is asked
 * sign by sign what it can show. It brings four jars of 3.8 MB and no layout: lines, tables and pages are broken here. OpenPDF has tables,
 * but is under LGPL and MPL, and its later releases need Java 21.
 * Of {@code java.desktop} only plain geometry and the reading of pictures are used, which need no display.
 *
 * @serial exclude
 */
@NullMarked
package io.github.pekppp.pdf;

import org.jspecify.annotations.NullMarked;

