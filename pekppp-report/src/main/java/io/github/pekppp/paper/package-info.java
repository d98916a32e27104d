/**
 * Documents that an organisation bureau hands in, signs and shows: evaluation report, minutes, follow-up matrix, recap of an
 * agency, indicator sheets, comparison of years. Each is a value made from what the engine computed; it computes nothing.
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
package io.github.pekppp.paper;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;

