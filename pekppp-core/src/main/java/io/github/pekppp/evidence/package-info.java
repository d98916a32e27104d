/**
 * What proves it: the evidence (bukti dukung) that an indicator asks for, what a unit handed in, and what checks of it found.
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
package io.github.pekppp.evidence;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
