/**
 * How the facts of an edition follow from the records that a unit keeps anyway.
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
package io.github.pekppp.bridge;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;

