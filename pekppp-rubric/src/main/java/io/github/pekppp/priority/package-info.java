/**
 * What to fix first: the cheapest way to a category or an index, the best for a budget, and how firmly a category stands.
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
package io.github.pekppp.priority;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
