/**
 * What was written down about a unit: evaluators' marks, users' answers, facts.
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
package io.github.pekppp.assessment;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;

