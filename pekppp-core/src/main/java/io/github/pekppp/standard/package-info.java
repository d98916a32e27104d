/**
 * Service standards, pledges and public consultation forums (standar pelayanan, maklumat, forum konsultasi publik).
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
package io.github.pekppp.standard;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
