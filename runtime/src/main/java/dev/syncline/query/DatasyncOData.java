package dev.syncline.query;

import dev.syncline.query.tree.Function;
import dev.syncline.schema.InstantText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** OData 4, as Datasync speaks it. It replaces no parts of texts. */
final class DatasyncOData implements ODataDialect {

  @Override
  public String protocol() {
    return "Datasync";
  }

  @Override
  public String integer(long value) {
    return Long.toString(value);
  }

  @Override
  public String instant(String stored) {
    return "cast(" + InstantText.toWire(stored) + ",Edm.DateTimeOffset)";
  }

  @Override
  public String date(String stored) {
    return "cast(" + stored + ",Edm.Date)";
  }

  @Override
  public String time(String stored) {
    return "cast(" + stored + ",Edm.TimeOfDay)";
  }

  @Override
  public boolean hasTimes() {
    return true;
  }

  @Override
  public @Nullable String name(Function function) {
    return function == Function.REPLACE ? null : ODataDialect.super.name(function);
  }

  @Override
  public String contains(String text, String part) {
    return "contains(" + text + "," + part + ")";
  }

  @Override
  public String in(String value, List<String> values) {
    return "(" + value + " in (" + String.join(",", values) + "))";
  }
}
