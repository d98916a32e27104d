/** A house that breaks every rule of {@code HouseTest} once, to show that the rules see it. */
package io.github.pekppp.badhouse;
