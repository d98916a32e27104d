/**
 * The engine: from an assessment to the index, its category and what is missing.
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
package io.github.pekppp.scoring;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;

