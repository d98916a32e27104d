/**
 * What is evaluated: indicators, the aspects that group them, the principles behind them.
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
package io.github.pekppp.indicator;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
