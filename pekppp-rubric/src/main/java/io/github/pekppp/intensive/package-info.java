/**
 * Which units need intensive coaching (pembinaan intensif).
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
package io.github.pekppp.intensive;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
