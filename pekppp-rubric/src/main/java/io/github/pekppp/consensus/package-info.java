/**
 * Consensus of several evaluators: where their marks differ, and what they agreed on.
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
package io.github.pekppp.consensus;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
