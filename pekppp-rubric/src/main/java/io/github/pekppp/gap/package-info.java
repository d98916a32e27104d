/**
 * Gaps of scales: situations that no level describes, so that the reading of the scale alone decides.
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
package io.github.pekppp.gap;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
