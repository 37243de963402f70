package dev.syncline.backend.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** An expression of OData that can also be computed here: values and truths, null for unknown. */
final class RandomFilter {

  private static final List<String> TEXTS = List.of("", "a", "A", "b", "it's", "é", "🙂", "\uffee");
  private static final List<String> OPERATORS = List.of("eq", "ne", "lt", "le", "gt", "ge");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private final String text;
  private final Function<Sample, Object> value;

  private RandomFilter(String text, Function<Sample, Object> value) {
    this.text = text;
    this.value = value;
  }

  Object value(Sample row) {
    return value.apply(row);
  }

  @Override
  public String toString() {
    return text;
  }

  /** One row: any column but the id may be null. */
  record Sample(
      String id,
      String str,
      Boolean flag,
      Long small,
      Long big,
      Double num,
      Instant at,
      LocalDate day) {

    static Sample random(String id, Random random) {
      return new Sample(
          id,
          maybe(random, anyText(random)),
          maybe(random, random.nextBoolean()),
          maybe(random, (long) random.nextInt(5) - 2),
          maybe(random, anyBig(random)),
          maybe(random, anyNumber(random)),
          maybe(random, anyInstant(random)),
          maybe(random, DAY.plusDays(random.nextInt(3))));
    }

    String json() {
      return """
          {"id":"%s","str":%s,"flag":%s,"small":%s,"big":%s,"num":%s,"at":%s,"day":%s}"""
          .formatted(id, quoted(str), flag, small, big, num, quoted(at), quoted(day));
    }

    private static String quoted(Object value) {
      return value == null ? "null" : "\"" + value + "\"";
    }

    private static <V> V maybe(Random random, V value) {
      return random.nextInt(4) == 0 ? null : value;
    }
  }

  private static String anyText(Random random) {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private static long anyBig(Random random) {
    return (1L << 53) + random.nextInt(4) - 1;
  }

  private static double anyNumber(Random random) {
    return (random.nextInt(9) - 4) / 2.0;
  }

  private static Instant anyInstant(Random random) {
    return DAY.atStartOfDay(ZoneOffset.UTC)
        .toInstant()
        .plusSeconds(random.nextInt(3) * 43_200L)
        .plusNanos(random.nextInt(3) * 500L);
  }

  /** A condition, nested at most so deep. */
  static RandomFilter condition(Random random, int depth) {
    return switch (depth == 0 ? random.nextInt(4) : random.nextInt(10)) {
      case 0, 1 -> comparison(random);
      case 2 -> new RandomFilter("flag", Sample::flag);
      case 3 -> nullCheck(random);
      case 4 -> not(condition(random, depth - 1));
      case 5 -> parenthesised(random, depth);
      case 6, 7 -> joined(random, depth, "and", Boolean.FALSE);
      case 8 -> joined(random, depth, "or", Boolean.TRUE);
      default -> constant(random);
    };
  }

  private static RandomFilter constant(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> new RandomFilter("true", row -> true);
      case 1 -> new RandomFilter("(1 eq 0)", row -> false);
      default -> new RandomFilter("(null lt 1)", row -> null);
    };
  }

  private static RandomFilter not(RandomFilter operand) {
    return new RandomFilter(
        "not (" + operand + ")",
        row -> operand.value(row) instanceof Boolean truth ? (Object) !truth : null);
  }

  /** As a value of its own, compared with true or false. */
  private static RandomFilter parenthesised(Random random, int depth) {
    RandomFilter inner = condition(random, depth - 1);
    boolean wanted = random.nextBoolean();
    return new RandomFilter(
        "((" + inner + ") eq " + wanted + ")",
        row -> inner.value(row) instanceof Boolean truth ? (Object) (truth == wanted) : null);
  }

  /** Without parentheses around its parts where precedence needs none: and binds tighter. */
  private static RandomFilter joined(Random random, int depth, String word, Boolean decisive) {
    RandomFilter left = condition(random, depth - 1);
    RandomFilter right = condition(random, depth - 1);
    boolean bare = word.equals("or");
    String text = bare ? left + " or " + right : guarded(left) + " and " + guarded(right);
    return new RandomFilter(
        text,
        row -> {
          Object one = left.value(row);
          Object other = right.value(row);
          if (decisive.equals(one) || decisive.equals(other)) {
            return decisive;
          }
          return one == null || other == null ? null : (Object) !decisive;
        });
  }

  private static String guarded(RandomFilter part) {
    return part.text.contains(" or ") ? "(" + part + ")" : part.text;
  }

  private static RandomFilter nullCheck(Random random) {
    RandomFilter column = column(random, random.nextInt(4));
    boolean wanted = random.nextBoolean();
    return new RandomFilter(
        column + (wanted ? " eq null" : " ne null"), row -> (column.value(row) == null) == wanted);
  }

  private static RandomFilter comparison(Random random) {
    int family = random.nextInt(4);
    RandomFilter left = operand(random, family);
    RandomFilter right = operand(random, family);
    String operator = OPERATORS.get(random.nextInt(OPERATORS.size()));
    return new RandomFilter(
        left + " " + operator + " " + right,
        row -> {
          Object one = left.value(row);
          Object other = right.value(row);
          return one == null || other == null
              ? null
              : (Object) holds(operator, compare(one, other));
        });
  }

  private static boolean holds(String operator, int sign) {
    return switch (operator) {
      case "eq" -> sign == 0;
      case "ne" -> sign != 0;
      case "lt" -> sign < 0;
      case "le" -> sign <= 0;
      case "gt" -> sign > 0;
      default -> sign >= 0;
    };
  }

  /** Texts by code point, numbers exactly, a date as its midnight. */
  private static int compare(Object one, Object other) {
    if (one instanceof Number) {
      return new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString()));
    }
    if (one instanceof String text) {
      return compareCodePoints(text, (String) other);
    }
    if (one instanceof Boolean truth) {
      return Boolean.compare(truth, (Boolean) other);
    }
    return moment(one).compareTo(moment(other));
  }

  private static int compareCodePoints(String one, String other) {
    int[] left = one.codePoints().toArray();
    int[] right = other.codePoints().toArray();
    return Arrays.compare(left, right);
  }

  private static Instant moment(Object value) {
    return value instanceof LocalDate date
        ? date.atStartOfDay(ZoneOffset.UTC).toInstant()
        : (Instant) value;
  }

  private static RandomFilter operand(Random random, int family) {
    return random.nextInt(5) < 3 ? column(random, family) : literal(random, family);
  }

  private static RandomFilter column(Random random, int family) {
    return switch (family) {
      case 0 -> random.nextBoolean() ? of("str", Sample::str) : of("id", Sample::id);
      case 1 ->
          switch (random.nextInt(3)) {
            case 0 -> of("small", Sample::small);
            case 1 -> of("big", Sample::big);
            default -> of("num", Sample::num);
          };
      case 2 -> of("flag", Sample::flag);
      default -> random.nextBoolean() ? of("at", Sample::at) : of("day", Sample::day);
    };
  }

  private static RandomFilter of(String name, Function<Sample, Object> column) {
    return new RandomFilter(name, column);
  }

  private static RandomFilter literal(Random random, int family) {
    return switch (family) {
      case 0 -> literal("'" + anyText(random).replace("'", "''") + "'", null);
      case 1 -> number(random, random.nextInt(3));
      case 2 -> random.nextBoolean() ? literal("true", true) : literal("false", false);
      default -> moment(anyInstant(random), random.nextBoolean());
    };
  }

  private static RandomFilter literal(String text, Object value) {
    Object meant =
        text.startsWith("'") ? text.substring(1, text.length() - 1).replace("''", "'") : value;
    return new RandomFilter(text, row -> meant);
  }

  private static RandomFilter number(Random random, int kind) {
    return switch (kind) {
      case 0 -> {
        long value = random.nextBoolean() ? anyBig(random) : random.nextInt(5) - 2;
        yield literal(value + (random.nextBoolean() ? "L" : ""), value);
      }
      case 1 -> {
        double value = anyNumber(random);
        yield literal(value + List.of("", "f", "m", "d").get(random.nextInt(4)), value);
      }
      default -> literal("25E-1", 2.5);
    };
  }

  private static RandomFilter moment(Instant value, boolean shifted) {
    String text =
        shifted
            ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value.atOffset(ZoneOffset.ofHours(2)))
            : value.toString();
    return literal("datetimeoffset'" + text + "'", value);
  }
}
