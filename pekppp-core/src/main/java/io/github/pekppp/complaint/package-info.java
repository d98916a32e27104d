/**
 * Consultations and complaints (konsultasi dan pengaduan): cases, deadlines, the desk that takes them and reports.
 *
 * @serial exclude
 */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    allowedClasspathAnnotations = Override.class)
@NullMarked
package io.github.pekppp.complaint;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
