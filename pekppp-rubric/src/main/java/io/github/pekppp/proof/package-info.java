/**
 * What a result is kept by, and checked with years later: a record of one line, and the verification of it.
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
package io.github.pekppp.proof;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
