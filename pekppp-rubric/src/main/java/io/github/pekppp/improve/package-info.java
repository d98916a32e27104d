/**
 * From facts to levels: which level the facts of a unit give, and the least that would raise it.
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
package io.github.pekppp.improve;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
