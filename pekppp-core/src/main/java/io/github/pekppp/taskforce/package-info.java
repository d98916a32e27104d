/**
 * The task force that follows the recommendations of an evaluation to their end (tim khusus tindak lanjut).
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
package io.github.pekppp.taskforce;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
