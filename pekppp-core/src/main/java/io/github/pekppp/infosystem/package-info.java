/**
 * Information systems of the service (sistem informasi pelayanan publik, SIPP).
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
package io.github.pekppp.infosystem;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
