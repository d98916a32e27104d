/**
 * When, under which scheme, and by whom a unit is evaluated.
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
package io.github.pekppp.evaluation;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
