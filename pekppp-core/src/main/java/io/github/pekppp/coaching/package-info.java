/**
 * Coaching (pembinaan): sessions, what was said there, and to whom.
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
package io.github.pekppp.coaching;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
