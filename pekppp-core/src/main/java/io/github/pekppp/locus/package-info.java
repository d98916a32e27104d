/**
 * Who is evaluated: agencies, their service units, and the units chosen as loci.
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
package io.github.pekppp.locus;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
