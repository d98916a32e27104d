package io.github.pekppp.report;

import io.github.pekppp.json.JsonKind;
import io.github.pekppp.json.ObjectKind;

/** What the JSON of {@link CategoryReport} looks like. */
final class CategorySchema {

  static final ObjectKind KIND = SchemaParts.index(JsonKind.object())
      .with("category", SchemaParts.CATEGORY.orNull(), SchemaParts.CATEGORY_OF_INDEX)
      .with("units", JsonKind.list(SchemaParts.index(JsonKind.object()
                  .with("value", SchemaParts.TEXT, "The index as it was typed."))
              .with("category", SchemaParts.CATEGORY.orNull(), SchemaParts.CATEGORY_OF_INDEX)),
          "The indices in the order in which they were given.")
      .with("policy", SchemaParts.POLICY, "How the indices were read where sources disagree.")
      .with("problems", SchemaParts.PROBLEMS, SchemaParts.REMARKS);

  private CategorySchema() {}
}
