package dev.syncline.backend.query;

import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A protocol's way of writing queries. */
public enum Dialect {

  /** OData 3 as ZUMO 2.0 has it: {@code datetimeoffset'…'}, {@code substringof}. */
  ZUMO2,

  /** OData 4 as Datasync v3 has it: {@code cast(…,Edm.Date)}, {@code contains}, {@code in}. */
  DATASYNC;

  /**
   * The value of a query option such as {@code filter}, or null if it was not sent. ZUMO 2.0 has it
   * as {@code $filter}; Datasync in any case of letters, and the dollar sign may be missing.
   *
   * @throws QueryException if it is there twice
   */
  @Nullable String option(String name, Map<String, String> parameters) {
    return this == ZUMO2
        ? parameters.get("$" + name)
        : only(name, parameters, key -> isOption(name, key));
  }

  /** The value of a parameter, its name in any case of letters, or null if it was not sent. */
  static @Nullable String parameter(String name, Map<String, String> parameters) {
    return only(name, parameters, name::equalsIgnoreCase);
  }

  /** Whether a parameter of this name is the option. */
  boolean isOption(String name, String parameter) {
    String dollar = "$" + name;
    return this == ZUMO2
        ? parameter.equals(dollar)
        : parameter.equalsIgnoreCase(dollar) || parameter.equalsIgnoreCase(name);
  }

  private static @Nullable String only(
      String name, Map<String, String> parameters, Predicate<String> isIt) {
    String found = null;
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      if (isIt.test(parameter.getKey())) {
        if (found != null) {
          throw new QueryException("The parameter " + name + " is there twice. Leave one out.");
        }
        found = parameter.getValue();
      }
    }
    return found;
  }
}
