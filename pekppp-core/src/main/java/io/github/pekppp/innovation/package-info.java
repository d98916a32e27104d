/**
 * Innovations of the service (inovasi pelayanan publik, PermenPANRB 91/2021).
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
package io.github.pekppp.innovation;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
