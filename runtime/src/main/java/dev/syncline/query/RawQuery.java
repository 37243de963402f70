package dev.syncline.query;

import dev.syncline.error.QueryException;
import dev.syncline.query.SqlRenderer.Sql;
import dev.syncline.schema.DateText;
import dev.syncline.schema.DateTimeText;
import dev.syncline.schema.DecimalText;
import dev.syncline.schema.DurationText;
import dev.syncline.schema.InstantText;
import dev.syncline.schema.OffsetDateTimeText;
import dev.syncline.schema.TimeText;
import dev.syncline.schema.UriText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A statement of the app's own, for what the typed queries do not say. It reads and cannot write;
 * which tables and columns it names is not checked before it runs. Immutable.
 *
 * <pre>{@code
 * RawQuery late = RawQuery.of(
 *     "SELECT list, count(*) FROM todoitem WHERE due < ?1 GROUP BY list", LocalDate.now());
 * List<Late> lists = todos.select(late, row -> new Late(row.text(0), row.int64(1)));
 * }</pre>
 *
 * @param text one statement of SQLite, and what follows it is not run; in it {@code ?} or {@code
 *     ?1} stands for a parameter
 * @param parameters the values of the parameters, the first being that of {@code ?1}, as SQLite
 *     keeps them
 */
public record RawQuery(String text, List<@Nullable Object> parameters) {

  private static final Pattern READING =
      Pattern.compile("\\s*(?:select|with|values)\\b", Pattern.CASE_INSENSITIVE);

  /** How values are kept that are no longs, doubles, texts or bytes themselves. */
  private static final Map<Class<?>, Function<Object, Object>> KEPT = new HashMap<>();

  static {
    keep(Boolean.class, it -> it ? 1L : 0L);
    keep(Byte.class, Byte::longValue);
    keep(Short.class, Short::longValue);
    keep(Integer.class, Integer::longValue);
    keep(Long.class, it -> it);
    keep(Float.class, it -> number(it.doubleValue()));
    keep(Double.class, RawQuery::number);
    keep(Character.class, String::valueOf);
    keep(String.class, SqlBuilder::requireText);
    keep(byte[].class, byte[]::clone);
    keep(BigDecimal.class, DecimalText::format);
    keep(BigInteger.class, DecimalText::format);
    keep(Instant.class, InstantText::format);
    keep(LocalDate.class, DateText::format);
    keep(LocalTime.class, TimeText::format);
    keep(LocalDateTime.class, DateTimeText::format);
    keep(OffsetDateTime.class, OffsetDateTimeText::format);
    keep(Duration.class, DurationText::format);
    keep(UUID.class, UUID::toString);
    keep(URI.class, UriText::format);
  }

  /** SQLite would take null for it. */
  private static Object number(double value) {
    if (Double.isNaN(value)) {
      throw new QueryException("No column keeps NaN, so it can be no parameter. Ask for null.");
    }
    return value;
  }

  private static <V> void keep(Class<V> type, Function<V, Object> kept) {
    KEPT.put(type, value -> kept.apply(type.cast(value)));
  }

  /**
   * @throws QueryException if it does not begin as a query does, or a value is of a type that no
   *     column has by itself
   */
  public RawQuery {
    if (!READING.matcher(text).lookingAt()) {
      throw new QueryException(
          "A raw query reads: begin it with SELECT, WITH or VALUES. Write by tables and DAOs.");
    }
    parameters = parameters.stream().map(RawQuery::kept).collect(Collectors.toList());
  }

  /**
   * A statement and the values of its parameters: null, texts, numbers, booleans, bytes, enums, and
   * whatever else a column can have by itself.
   *
   * @throws QueryException if it does not begin as a query does, or a value is of another type
   */
  public static RawQuery of(String text, @Nullable Object... parameters) {
    return new RawQuery(text, Arrays.asList(parameters));
  }

  private static @Nullable Object kept(@Nullable Object value) {
    if (value == null) {
      return null;
    } else if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    Function<Object, Object> keep = KEPT.get(value.getClass());
    if (keep == null) {
      throw new QueryException(
          String.format(
              "No column keeps a %s, so it can be no parameter. Give what is kept of it.",
              value.getClass().getName()));
    }
    return keep.apply(value);
  }

  /** The statement as any other is run. */
  public Sql sql() {
    return new Sql(text, parameters);
  }
}
