/**
 * What a follow-up plan (rencana tindak lanjut) promises, checked by the engine, and what came of it.
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
package io.github.pekppp.promise;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
