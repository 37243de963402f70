package dev.syncline.query;

import dev.syncline.query.tree.Condition;
import dev.syncline.query.tree.Condition.And;
import dev.syncline.query.tree.Condition.Comparison;
import dev.syncline.query.tree.Condition.In;
import dev.syncline.query.tree.Condition.IsNull;
import dev.syncline.query.tree.Condition.Match;
import dev.syncline.query.tree.Condition.Operator;
import dev.syncline.query.tree.Condition.Or;
import dev.syncline.query.tree.Condition.Place;
import dev.syncline.query.tree.Function;
import dev.syncline.query.tree.Letters;
import dev.syncline.query.tree.Term;
import dev.syncline.query.tree.Term.Call;
import dev.syncline.query.tree.Term.Cell;
import dev.syncline.query.tree.Term.Constant;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes any condition that typed columns can make, on rows of any table. Values are taken from the
 * rows, so that every operator matters.
 */
public final class RandomConditions {

  private static final List<ColumnType> TEXTS = List.of(ColumnType.TEXT);
  private static final List<ColumnType> INTEGERS =
      List.of(ColumnType.INT8, ColumnType.INT16, ColumnType.INT32, ColumnType.INT64);
  private static final List<ColumnType> REALS = List.of(ColumnType.FLOAT32, ColumnType.FLOAT64);
  private static final List<ColumnType> DATES =
      List.of(ColumnType.INSTANT, ColumnType.LOCAL_DATE, ColumnType.LOCAL_DATE_TIME);
  private static final List<ColumnType> TIMES =
      List.of(ColumnType.INSTANT, ColumnType.LOCAL_TIME, ColumnType.LOCAL_DATE_TIME);
  private static final double[] NUMBERS = {0, -0.5, 0.5, 1, 2.5, -3.25, 1e18, 1e300, -1e-300};

  private final Random random;
  private final List<Row> rows;
  private final List<Column> columns;

  /**
   * @param rows at least one
   */
  public RandomConditions(Random random, List<Row> rows) {
    this.random = random;
    this.rows = rows;
    this.columns = rows.get(0).columns().list();
  }

  /** A condition of so many levels at most, and leaves below them. */
  public Condition next(int depth) {
    if (depth == 0) {
      return leaf();
    }
    return switch (random.nextInt(5)) {
      case 0 -> new And(several(depth - 1));
      case 1 -> new Or(several(depth - 1));
      case 2 -> next(depth - 1).not();
      case 3 -> next(depth - 1).and(next(depth - 1));
      default -> next(depth - 1).or(next(depth - 1));
    };
  }

  private List<Condition> several(int depth) {
    List<Condition> terms = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      terms.add(next(depth));
    }
    return terms;
  }

  private Condition leaf() {
    Term term = term();
    return switch (random.nextInt(8)) {
      case 0 -> new IsNull(term);
      case 1 -> new In(term, values(term));
      case 2, 3 -> match();
      case 4 -> new Comparison(text(2), operator(), text(2));
      case 5 -> new Comparison(number(2), operator(), number(2));
      default -> new Comparison(term, operator(), value(term));
    };
  }

  private Condition match() {
    Term text = text(2);
    Place[] places = Place.values();
    String part = anyText();
    int start =
        part.offsetByCodePoints(0, random.nextInt(part.codePointCount(0, part.length()) + 1));
    String cut = random.nextBoolean() ? part.substring(start) : part.substring(0, start);
    return new Match(text, places[random.nextInt(places.length)], cut);
  }

  private Operator operator() {
    Operator[] operators = Operator.values();
    return operators[random.nextInt(operators.length)];
  }

  /** A column of any kind, or something computed. */
  public Term term() {
    return switch (random.nextInt(4)) {
      case 0 -> text(2);
      case 1 -> number(2);
      default -> new Cell(columns.get(random.nextInt(columns.size())));
    };
  }

  private List<Constant> values(Term term) {
    Constant first = value(term);
    int count = random.nextInt(4) == 0 ? 30 + random.nextInt(40) : random.nextInt(4);
    return Stream.generate(() -> value(term))
        .limit(count)
        .filter(it -> it.value().getClass() == first.value().getClass())
        .collect(Collectors.toList());
  }

  /** A value that the term has in some row; any of its kind if it is null in all. */
  private Constant value(Term term) {
    for (int i = 0; i < 20; i++) {
      Object value =
          dev.syncline.query.tree.Evaluation.value(term, rows.get(random.nextInt(rows.size())));
      if (value != null) {
        return new Constant(value, type(term, value));
      }
    }
    return new Constant("", ColumnType.TEXT);
  }

  private static ColumnType type(Term term, Object value) {
    if (term instanceof Cell cell) {
      return cell.column().type();
    }
    return value instanceof String
        ? ColumnType.TEXT
        : value instanceof Long ? ColumnType.INT64 : ColumnType.FLOAT64;
  }

  private Term text(int depth) {
    Supplier<Term> inner = () -> text(depth - 1);
    return switch (depth == 0 ? 8 : random.nextInt(10)) {
      case 0 -> new Call(Function.LOWER, inner.get());
      case 1 -> new Call(Function.UPPER, inner.get());
      case 2 -> new Call(Function.FOLD, inner.get());
      case 3 -> new Call(Function.TRIM, inner.get());
      case 4 -> new Call(Function.CONCAT, inner.get(), inner.get());
      case 5 -> new Call(Function.SUBSTRING, inner.get(), count());
      case 6 -> new Call(Function.SUBSTRING, inner.get(), count(), count());
      case 7 -> new Call(Function.REPLACE, inner.get(), part(), constant(anyText()));
      default -> cell(TEXTS, () -> constant(anyText()));
    };
  }

  private Term number(int depth) {
    return random.nextBoolean() ? whole(depth) : real(depth);
  }

  private Term whole(int depth) {
    Supplier<Term> inner = () -> whole(depth - 1);
    return switch (depth == 0 ? 12 : random.nextInt(14)) {
      case 0 -> new Call(Function.LENGTH, text(depth - 1));
      case 1 -> new Call(Function.INDEX_OF, text(depth - 1), part());
      case 2 -> new Call(Function.ADD, inner.get(), inner.get());
      case 3 -> new Call(Function.SUBTRACT, inner.get(), inner.get());
      case 4 -> new Call(Function.MULTIPLY, inner.get(), inner.get());
      case 5 -> new Call(Function.MODULO, inner.get(), inner.get());
      case 6 -> of(Function.YEAR, DATES);
      case 7 -> of(Function.MONTH, DATES);
      case 8 -> of(Function.DAY, DATES);
      case 9 -> of(Function.HOUR, TIMES);
      case 10 -> of(Function.MINUTE, TIMES);
      case 11 -> of(Function.SECOND, TIMES);
      default -> cell(INTEGERS, this::count);
    };
  }

  private Term real(int depth) {
    Supplier<Term> inner = () -> real(depth - 1);
    return switch (depth == 0 ? 7 : random.nextInt(9)) {
      case 0 -> new Call(Function.ADD, inner.get(), inner.get());
      case 1 -> new Call(Function.SUBTRACT, inner.get(), inner.get());
      case 2 -> new Call(Function.MULTIPLY, inner.get(), inner.get());
      case 3 -> new Call(Function.DIVIDE, number(depth - 1), inner.get());
      case 4 -> new Call(Function.FLOOR, inner.get());
      case 5 -> new Call(Function.CEILING, inner.get());
      case 6 -> new Call(Function.ROUND, inner.get());
      default -> cell(REALS, this::real);
    };
  }

  private Term of(Function part, List<ColumnType> types) {
    Term cell = cell(types, this::count);
    return cell instanceof Cell ? new Call(part, cell) : cell;
  }

  private Term cell(List<ColumnType> types, Supplier<Term> otherwise) {
    List<Column> fitting =
        columns.stream().filter(it -> types.contains(it.type())).collect(Collectors.toList());
    return fitting.isEmpty() || random.nextInt(5) == 0
        ? otherwise.get()
        : new Cell(fitting.get(random.nextInt(fitting.size())));
  }

  private Constant count() {
    return new Constant((long) random.nextInt(6), ColumnType.INT64);
  }

  private Constant real() {
    return new Constant(NUMBERS[random.nextInt(NUMBERS.length)], ColumnType.FLOAT64);
  }

  private Constant part() {
    String text = anyText();
    int end = text.offsetByCodePoints(0, Math.min(1, text.codePointCount(0, text.length())));
    return constant(text.substring(0, end));
  }

  private static Constant constant(String text) {
    return new Constant(text, ColumnType.TEXT);
  }

  /** A text of some row, in one case of letters or another. */
  private String anyText() {
    for (int i = 0; i < 20; i++) {
      Row row = rows.get(random.nextInt(rows.size()));
      int column = random.nextInt(columns.size());
      if (columns.get(column).type() == ColumnType.TEXT && row.get(column) instanceof String text) {
        return random.nextInt(4) == 0 ? Letters.upper(text) : text;
      }
    }
    return "";
  }
}
