package dev.syncline.backend.query;

/**
 * A cast as SQL.
 *
 * @param open what stands before the value
 * @param close what stands behind it
 */
record CastSql(String open, String close) {

  static CastSql of(ValueType from, ValueType to) {
    return switch (to) {
      case DATE -> clock(from).within("substr(", ", 1, 10)");
      case TIME -> clock(from).within("substr(", ", 12)");
      case INSTANT -> from == ValueType.DATE ? midnight() : withoutOffset();
      case LOCAL_DATE_TIME -> midnight();
      case DECIMAL -> of(SqlFunction.DECIMAL);
      case FLOATING -> from == ValueType.DECIMAL ? of(SqlFunction.FLOATING) : as("REAL");
      case INTEGER -> from == ValueType.DECIMAL ? of(SqlFunction.INTEGER) : as("INTEGER");
      case TEXT, BOOLEAN, OFFSET_DATE_TIME, DURATION, UUID, URI, BLOB, NULL ->
          throw new IllegalArgumentException("Nothing is cast to " + to);
    };
  }

  /** What a clock shows: where the moment has an offset, not what it shows in UTC. */
  private static CastSql clock(ValueType from) {
    return from == ValueType.OFFSET_DATE_TIME ? of(SqlFunction.LOCAL) : new CastSql("", "");
  }

  private static CastSql midnight() {
    return new CastSql("(", " || 'T00:00:00')");
  }

  /** A stored moment ends with a space and the digits of its offset. */
  private static CastSql withoutOffset() {
    return new CastSql("rtrim(rtrim(", ", '0123456789'))");
  }

  private static CastSql of(SqlFunction function) {
    return new CastSql(function.sqlName() + "(", ")");
  }

  private static CastSql as(String type) {
    return new CastSql("CAST(", " AS " + type + ")");
  }

  private CastSql within(String outerOpen, String outerClose) {
    return new CastSql(outerOpen + open, close + outerClose);
  }
}
