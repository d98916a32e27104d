/**
 * An edition of the instrument: aspects, weights, indicator sheets, the user questionnaire, open questions.
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
package io.github.pekppp.instrument;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
