/**
 * What follows an evaluation: findings (temuan), recommendations (rekomendasi), and the actions of a follow-up plan (rencana
 * tindak lanjut, RTL) with their dated history. No function reads the clock: each takes the date it speaks of.
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
package io.github.pekppp.followup;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
