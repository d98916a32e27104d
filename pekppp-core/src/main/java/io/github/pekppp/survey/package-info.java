/**
 * Satisfaction surveys of users (SKM): forms, answers, the index (IKM), published figures, follow-up and agencies.
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
package io.github.pekppp.survey;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;

