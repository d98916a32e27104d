/**
 * Files of satisfaction surveys: tables of answers, and the figures that others published.
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
package io.github.pekppp.surveyfile;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;

