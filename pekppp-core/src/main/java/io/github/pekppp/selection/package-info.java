/**
 * Which units become loci: by decree or by a rule, each with the reason.
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
package io.github.pekppp.selection;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
