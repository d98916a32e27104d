/**
 * Business process maps (peta proses bisnis, PermenPANRB 19/2018), today's and intended, and their review.
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
package io.github.pekppp.processmap;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
