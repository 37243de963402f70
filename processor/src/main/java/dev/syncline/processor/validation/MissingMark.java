package dev.syncline.processor.validation;

import dev.syncline.processor.declaration.ColumnDeclaration;
import dev.syncline.processor.declaration.SourceType.Supported;
import dev.syncline.processor.declaration.TableDeclaration;
import dev.syncline.processor.model.Role;
import dev.syncline.processor.model.ValueType.Kind;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What to say of a model that lacks an id or a version: which column it may be, if there is one.
 */
enum MissingMark {
  ID(Problem.MISSING_ID, Problem.UNMARKED_ID, "key|uid|uuid|guid"),
  VERSION(Problem.MISSING_VERSION, Problem.UNMARKED_VERSION, "etag|rowversion");

  private final Problem missing;
  private final Problem unmarked;
  private final Pattern names;

  MissingMark(Problem missing, Problem unmarked, String names) {
    this.missing = missing;
    this.unmarked = unmarked;
    this.names = Pattern.compile(names);
  }

  Finding finding(TableDeclaration table) {
    String model = table.type().simpleName();
    return table.columns().stream()
        .filter(it -> isText(it) && mayBeMeant(it.property(), model))
        .findFirst()
        .map(it -> unmarked.at(it.place(), model, it.property()))
        .orElseGet(() -> missing.at(table.place(), model));
  }

  private static boolean isText(ColumnDeclaration column) {
    return column.role() == Role.SYNCED
        && column.type() instanceof Supported type
        && type.value().kind() == Kind.TEXT;
  }

  private boolean mayBeMeant(String property, String model) {
    String name = property.replace("_", "").toLowerCase(Locale.ROOT);
    return names.matcher(name).matches()
        || switch (this) {
          case ID -> name.equals(model.toLowerCase(Locale.ROOT) + "id");
          case VERSION -> NameLints.isNearly(property, "version");
        };
  }
}
