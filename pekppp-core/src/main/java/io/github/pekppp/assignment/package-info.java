/**
 * Who evaluates which unit, so that nobody evaluates the own one.
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
package io.github.pekppp.assignment;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
