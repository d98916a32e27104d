/**
 * What all records of a unit have in common: what they are called, how they were enacted and published.
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
package io.github.pekppp.source;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
