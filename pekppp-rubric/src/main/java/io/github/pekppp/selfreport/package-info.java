/**
 * The self-report of a unit (form F-01): its questions, what skips them, and the facts that follow from the answers.
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
package io.github.pekppp.selfreport;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;

