package dev.syncline.query;

import dev.syncline.query.tree.Function;
import dev.syncline.query.tree.Term;
import dev.syncline.query.tree.Term.Call;
import dev.syncline.query.tree.Term.Constant;
import dev.syncline.schema.InstantText;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * OData 3, as ZUMO 2.0 speaks it. It has no dates without a time of day: midnight in UTC stands for
 * them; and no times without a date: they are texts.
 */
final class ZumoOData implements ODataDialect {

  private static final int LONGEST_REPLACEMENT = 100;

  @Override
  public String protocol() {
    return "ZUMO 2.0";
  }

  /** OData 3 marks a whole number that needs more than 32 bits. */
  @Override
  public String integer(long value) {
    return (int) value == value ? Long.toString(value) : value + "L";
  }

  @Override
  public String instant(String stored) {
    return "datetimeoffset'" + InstantText.toWire(stored) + "'";
  }

  @Override
  public String date(String stored) {
    return "datetimeoffset'" + stored + "T00:00:00.000Z'";
  }

  /** The Node server refuses these, lest a short request makes gigabytes; .NET's has no replace. */
  @Override
  public @Nullable String refusal(Call call) {
    if (call.function() != Function.REPLACE) {
      return null;
    }
    if (replaces(call.arguments().get(0))) {
      return "cannot be asked of what was replaced already. Replace once, and filter by more here.";
    }
    return isShort(call.arguments().get(2))
        ? null
        : "takes a replacement of fewer than " + LONGEST_REPLACEMENT + " characters.";
  }

  private static boolean replaces(Term term) {
    return term instanceof Call call
        && (call.function() == Function.REPLACE
            || call.arguments().stream().anyMatch(ZumoOData::replaces));
  }

  private static boolean isShort(Term replacement) {
    return replacement instanceof Constant constant
        && constant.value() instanceof String text
        && text.length() < LONGEST_REPLACEMENT;
  }

  @Override
  public String time(String stored) {
    return ODataRenderer.quoted(stored);
  }

  @Override
  public boolean hasTimes() {
    return false;
  }

  @Override
  public String contains(String text, String part) {
    return "substringof(" + part + "," + text + ")";
  }

  @Override
  public String in(String value, List<String> values) {
    return values.stream()
        .map(it -> "(" + value + " eq " + it + ")")
        .collect(Collectors.joining(" or ", "(", ")"));
  }
}
