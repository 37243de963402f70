package dev.syncline.query;

import dev.syncline.query.tree.Condition.Place;
import dev.syncline.query.tree.Function;
import dev.syncline.query.tree.Term.Call;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a protocol spells that part of OData on which the versions of OData differ. */
public interface ODataDialect {

  /** OData 3, as ZUMO 2.0 speaks it. */
  static ODataDialect zumo() {
    return new ZumoOData();
  }

  /** OData 4, as Datasync speaks it. */
  static ODataDialect datasync() {
    return new DatasyncOData();
  }

  /** The protocol, as messages name it. */
  String protocol();

  /** A whole number. */
  String integer(long value);

  /**
   * A moment in time.
   *
   * @param stored an instant in the stored spelling of {@link dev.syncline.schema.InstantText}
   */
  String instant(String stored);

  /**
   * A date without a time of day.
   *
   * @param stored a date, {@code yyyy-MM-dd}
   */
  String date(String stored);

  /**
   * A time of day without a date.
   *
   * @param stored a time in the stored spelling of {@link dev.syncline.schema.TimeText}
   */
  String time(String stored);

  /** Whether servers have times of day. To others they are texts, which have no hours. */
  boolean hasTimes();

  /** The name of a function or of an arithmetic operator, or null if there is none. */
  default @Nullable String name(Function function) {
    return switch (function) {
      case LENGTH -> "length";
      case LOWER -> "tolower";
      case UPPER -> "toupper";
      case FOLD -> null;
      case TRIM -> "trim";
      case CONCAT -> "concat";
      case SUBSTRING -> "substring";
      case INDEX_OF -> "indexof";
      case REPLACE -> "replace";
      case YEAR -> "year";
      case MONTH -> "month";
      case DAY -> "day";
      case HOUR -> "hour";
      case MINUTE -> "minute";
      case SECOND -> "second";
      case ADD -> "add";
      case SUBTRACT -> "sub";
      case MULTIPLY -> "mul";
      case DIVIDE -> "div";
      case MODULO -> "mod";
      case FLOOR -> "floor";
      case CEILING -> "ceiling";
      case ROUND -> "round";
    };
  }

  /**
   * Why servers do not compute this although they know the function, and what helps; null if they
   * do.
   */
  default @Nullable String refusal(Call call) {
    return null;
  }

  /** Whether a text has a part. */
  default String match(Place place, String text, String part) {
    return switch (place) {
      case START -> "startswith(" + text + "," + part + ")";
      case END -> "endswith(" + text + "," + part + ")";
      case ANYWHERE -> contains(text, part);
    };
  }

  /** Whether a text has a part anywhere. */
  String contains(String text, String part);

  /** Whether a value is one of several, of which there is at least one. */
  String in(String value, List<String> values);
}
