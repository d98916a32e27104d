/**
 * What backs an index: the evidence that an edition asks for against what a unit handed in, at any date.
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
package io.github.pekppp.backing;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
