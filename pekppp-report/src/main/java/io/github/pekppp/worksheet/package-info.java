/**
 * Worksheets: files in which a unit's facts, marks and answers are written down.
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
package io.github.pekppp.worksheet;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;

