package dev.syncline.backend.query;

import dev.syncline.query.tree.CodePoints;
import dev.syncline.query.tree.Letters;
import dev.syncline.schema.DateTimeText;
import dev.syncline.schema.OffsetDateTimeText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A function that a database must have beside its own, which know the letters of ASCII only, and
 * neither decimals nor what filters make of texts. Each gives what conditions give on the device.
 * Values are as the store keeps them. Safe for any number of threads.
 */
public enum SqlFunction {
  STARTSWITH(2, a -> truth(text(a[0]).startsWith(text(a[1])))),
  ENDSWITH(2, a -> truth(text(a[0]).endsWith(text(a[1])))),
  CONTAINS(2, a -> truth(text(a[0]).contains(text(a[1])))),
  SUBSTRINGOF(2, a -> truth(text(a[1]).contains(text(a[0])))),
  INDEXOF(2, a -> CodePoints.indexOf(text(a[0]), text(a[1]))),
  LENGTH(1, a -> CodePoints.length(text(a[0]))),
  REPLACE(3, a -> CodePoints.replace(text(a[0]), text(a[1]), text(a[2]))),
  SUBSTRING(3, a -> CodePoints.substring(text(a[0]), whole(a[1]), whole(a[2]))),
  TOLOWER(1, a -> Letters.lower(text(a[0]))),
  TOUPPER(1, a -> Letters.upper(text(a[0]))),
  /** The place of a name in a list with commas between them; their number if it is not there. */
  ORDINAL(2, a -> (long) Ordinals.place(Ordinals.listed(text(a[1])), text(a[0]))),
  /** What a clock shows where the offset of a moment holds. */
  LOCAL(1, a -> DateTimeText.format(OffsetDateTimeText.parse(text(a[0])).toLocalDateTime())),
  FRACTION(1, a -> Decimals.fraction(text(a[0]))),
  ROUND(1, a -> Decimals.round(a[0])),
  FLOOR(1, a -> Decimals.floor(a[0])),
  CEILING(1, a -> Decimals.ceiling(a[0])),
  MOD(2, a -> Decimals.remainder(a[0], a[1])),
  /** Adds decimals, as the following compute with them. */
  ADD(2, a -> Decimals.add(text(a[0]), text(a[1]))),
  SUB(2, a -> Decimals.subtract(text(a[0]), text(a[1]))),
  MUL(2, a -> Decimals.multiply(text(a[0]), text(a[1]))),
  DIV(2, a -> Decimals.divide(text(a[0]), text(a[1]))),
  /** The number as a decimal, and a decimal as one of the other numbers. */
  DECIMAL(1, a -> Decimals.of((Number) a[0])),
  FLOATING(1, a -> Decimals.floating(text(a[0]))),
  INTEGER(1, a -> Decimals.integer(text(a[0])));

  private final int arity;

  @SuppressWarnings("ImmutableEnumChecker") // None of them keeps anything.
  private final Body body;

  SqlFunction(int arity, Body body) {
    this.arity = arity;
    this.body = body;
  }

  /** What a function does with arguments that are all there. */
  private interface Body {
    @Nullable Object value(Object[] arguments);
  }

  /** Its name in SQL, which no function of a database's own has. */
  public String sqlName() {
    return "odata_" + name().toLowerCase(Locale.ROOT);
  }

  /** How many arguments it takes. */
  public int arity() {
    return arity;
  }

  /** Its value: null where there is none, as where one of the arguments is null. */
  @SuppressWarnings("NullAway") // Which does not see that none of the elements is null.
  public @Nullable Object value(@Nullable Object[] arguments) {
    for (Object argument : arguments) {
      if (argument == null) {
        return null;
      }
    }
    return body.value(arguments);
  }

  private static String text(Object value) {
    return (String) value;
  }

  private static long whole(Object value) {
    return ((Number) value).longValue();
  }

  private static long truth(boolean value) {
    return value ? 1L : 0L;
  }
}
