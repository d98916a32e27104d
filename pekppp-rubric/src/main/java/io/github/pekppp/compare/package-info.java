/**
 * Two results side by side: under two rules, in two periods, or resting on a claim and on an evaluation.
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
package io.github.pekppp.compare;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;

