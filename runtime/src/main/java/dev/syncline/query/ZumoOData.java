package dev.syncline.query;

import dev.syncline.schema.InstantText;
import java.util.List;
import java.util.stream.Collectors;

/**
 * OData 3, as ZUMO 2.0 speaks it. It has no dates without a time of day: midnight in UTC stands for
 * them; and no times without a date: they are texts.
 */
final class ZumoOData implements ODataDialect {

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
