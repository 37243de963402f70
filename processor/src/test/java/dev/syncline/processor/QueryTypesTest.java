package dev.syncline.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What compiles of a query, and what does not: only what makes sense for a kind of column. */
class QueryTypesTest {

  private static final long FIRST_LINE = 5;

  private static final JavaFileObject TASK =
      Compiling.source(
          "Task",
          "@SyncTable public record Task(@Id String id, String text, boolean done, int few,",
          "  @SuppressWarnings(\"WirePrecision\") long many, double weight, LocalDate due,",
          "  Instant at, LocalTime opens, Size size, byte[] photo, java.math.BigDecimal price,",
          "  @Json java.util.List<String> tags, @LocalOnly String draft,",
          "  @Version String version) {",
          "  public enum Size { SMALL, LARGE } }");

  private static final JavaFileObject NOTE =
      Compiling.source(
          "Note",
          "@SyncTable public record Note(@Id String id, String title,",
          "  @Version String v) {}");

  @Test
  void whatMakesSenseCompiles() {
    assertThat(
            refused(
                "tasks.list(where(TEXT.startsWith(\"a\").and(DONE.isFalse())).orderBy(FEW.asc()))",
                "tasks.list(where(TEXT.ignoringCase().contains(\"a\")))",
                "tasks.list(where(TEXT.ignoringCase().eq(\"a\")).orderBy(TEXT.length().desc()))",
                "tasks.list(where(FEW.eq(1).or(MANY.gt(5)).and(WEIGHT.le(2))))",
                "tasks.list(where(FEW.plus(MANY).times(2).between(1, 9)))",
                "tasks.list(where(FEW.dividedBy(2).floor().eq(1).not()))",
                "tasks.list(where(DUE.year().eq(2026).and(AT.hour().lt(12))))",
                "tasks.list(where(SIZE.ge(Task.Size.SMALL).and(TAGS.isNotNull())))",
                "tasks.list(where(TEXT.eq(DRAFT).and(PHOTO.ne(new byte[0]))))",
                "tasks.list(where(FEW.lt(MANY).and(WEIGHT.ge(WEIGHT.round()))))",
                "tasks.list(where(TEXT.gt(DRAFT).or(DUE.le(DUE))))",
                "tasks.list(all().orderBy(DONE.asc()).orderBy(DONE.desc()))",
                "tasks.list(all().orderBy(PRICE.desc().withNullsLast()).limit(3).offset(1))",
                "tasks.list(where(FEW.in(java.util.List.of(1, 2))))",
                "tasks.select(of(TEXT, FEW, (a, b) -> a + b), where(DONE.isFalse()))",
                "tasks.select(of(TEXT).distinct(), all().orderBy(TEXT.asc()))",
                "tasks.select(of(SIZE, count(), FEW.sum(), Row::new), all().groupBy(SIZE)"
                    + ".having(count().gt(1).or(FEW.max().le(5))).orderBy(count().desc()))",
                "tasks.aggregate(PRICE.sum(), where(SIZE.isNotNull())).map(it -> it.scale())",
                "tasks.aggregate(AT.max(), all()).map(it -> it.toEpochMilli())",
                "tasks.update(where(DONE.isTrue()), set(DONE, false), set(FEW, FEW.plus(1)))",
                "tasks.update(all(), set(MANY, 5), set(WEIGHT, 1), set(FEW, 5), setNull(DUE))",
                "tasks.update(all().limit(1), set(MANY, FEW), set(TEXT, TEXT.trim()))",
                "tasks.update(all(), set(MANY, MANY))",
                "tasks.update(all(), set(SIZE, Task.Size.LARGE), setNull(TAGS), setNull(DRAFT))",
                "tasks.delete(where(DONE.isTrue()).orderBy(FEW.asc()).limit(10))",
                "tasks.pull(\"mine\", where(TEXT.lower().eq(\"a\").and(FEW.mod(2).eq(0))))",
                "tasks.pull(\"mine\", where(DONE.isTrue().or(DUE.isNull())))",
                "client.pulls(TaskSchema.INSTANCE, where(TEXT.replace(\"a\", \"b\").eq(\"c\")))",
                "client.pulls(TaskSchema.INSTANCE, all())"))
        .isEmpty();
  }

  @Test
  void whatDoesNotMakeSenseDoesNot() {
    String[] lines = {
      "DONE.gt(true)",
      "TEXT.plus(1)",
      "TEXT.eq(1)",
      "TEXT.eq(null)",
      "TEXT.year()",
      "FEW.startsWith(\"a\")",
      "FEW.eq(1.5)",
      "FEW.eq(\"1\")",
      "FEW.hour()",
      "WEIGHT.mod(2)",
      "WEIGHT.length()",
      "PRICE.plus(java.math.BigDecimal.ONE)",
      "DUE.hour()",
      "DUE.eq(AT)",
      "OPENS.year()",
      "PHOTO.lt(new byte[0])",
      "DUE.lt(AT)",
      "FEW.lt(WEIGHT)",
      "SIZE.lt(SIZE)",
      "TAGS.eq(java.util.List.of())",
      "TAGS.asc()",
      "SIZE.eq(DayOfWeek.MONDAY)",
      "SIZE.length()",
      "TEXT.ignoringCase().lower()",
      "TEXT.sum()",
      "DONE.max()",
      "DUE.avg()",
      "TAGS.count()",
      "PRICE.sum().gt(java.math.BigDecimal.ONE)",
      "where(count().gt(1))",
      "all().orderBy(FEW.max().desc())",
      "all().groupBy(TEXT).having(FEW.gt(1))",
      "all().groupBy(TAGS)",
      "tasks.list(all().groupBy(TEXT))",
      "tasks.select(of(TEXT, FEW, Row::new), all())",
      "tasks.select(of(TEXT, FEW, Strict::new), all())",
      "tasks.select(of(TAGS), all())",
      "tasks.aggregate(FEW, all())",
      "tasks.update(all())",
      "tasks.update(all(), set(TEXT, 1))",
      "tasks.update(all(), set(FEW, 1.5))",
      "tasks.update(all(), set(FEW, TEXT))",
      "tasks.update(all(), set(FEW, WEIGHT))",
      "tasks.update(all(), set(FEW.plus(1), 1))",
      "tasks.update(all(), set(TEXT.lower(), \"a\"))"
    };

    assertThat(refused(lines)).containsExactly(lines);
  }

  @Test
  void anotherTablesColumnsDoNot() {
    String[] lines = {
      "tasks.list(NoteQuery.all())",
      "client.pulls(TaskSchema.INSTANCE, NoteQuery.all())",
      "client.pulls(NoteSchema.INSTANCE, where(DONE.isTrue()))",
      "tasks.list(where(NoteQuery.TITLE.eq(\"a\")))",
      "tasks.list(all().orderBy(NoteQuery.TITLE.asc()))",
      "TEXT.eq(NoteQuery.TITLE)",
      "DONE.isTrue().and(NoteQuery.TITLE.eq(\"a\"))",
      "TEXT.concat(NoteQuery.TITLE)",
      "tasks.select(of(NoteQuery.TITLE), all())",
      "tasks.select(of(TEXT, NoteQuery.TITLE, (a, b) -> a + b), all())",
      "tasks.aggregate(NoteQuery.TITLE.max(), all())",
      "all().groupBy(NoteQuery.TITLE)",
      "tasks.update(all(), set(NoteQuery.TITLE, \"a\"))",
      "tasks.update(all(), set(DONE, true), setNull(NoteQuery.TITLE))",
      "tasks.update(all(), set(TEXT, NoteQuery.TITLE))",
      "tasks.delete(NoteQuery.all())",
      "all().groupBy(TEXT).orderBy(NoteQuery.TITLE.max().desc())"
    };

    assertThat(refused(lines)).containsExactly(lines);
  }

  @Test
  void whatTheWireCannotSayDoesNotCompileIntoAPull() {
    String[] lines = {
      "tasks.pull(\"mine\", all().orderBy(TEXT.asc()))",
      "tasks.pull(\"mine\", where(DONE.isTrue()).limit(5))",
      "tasks.pull(\"mine\", where(DONE.isTrue()).offset(5))",
      "tasks.pull(\"mine\", where(TEXT.ignoringCase().eq(\"a\")))",
      "tasks.pull(\"mine\", where(DONE.isTrue().and(TEXT.ignoringCase().contains(\"a\"))))",
      "tasks.pull(where(TEXT.ignoringCase().contains(\"a\").not()))",
      "client.pulls(TaskSchema.INSTANCE, all().orderBy(TEXT.asc()))",
      "client.pulls(TaskSchema.INSTANCE, where(DONE.isTrue()).limit(5))",
      "client.pulls(TaskSchema.INSTANCE, where(TEXT.ignoringCase().eq(\"a\")))"
    };

    assertThat(refused(lines)).containsExactly(lines);
  }

  /** The lines that do not compile, each alone in a line of an app. */
  private static List<String> refused(String... lines) {
    String statements =
        Arrays.stream(lines).map(it -> "use(" + it + ");").collect(Collectors.joining("\n"));
    JavaFileObject app =
        Compiling.source(
            "App",
            "import static com.example.TaskQuery.*;",
            "import static dev.syncline.query.Projection.of;"
                + " import static dev.syncline.query.Assignment.*;",
            "class App { void use(Object it) {} record Strict(String text, String few) {}"
                + " record Row(Task.Size size, long rows, Long few) {}",
            "void run(TaskTable tasks, dev.syncline.SyncClientBuilder client) {",
            statements,
            "} }");
    Compilation compilation = Compiling.compile(TASK, NOTE, app);
    List<Long> wrong =
        compilation.errors().stream().map(Diagnostic::getLineNumber).distinct().toList();
    return IntStream.range(0, lines.length)
        .filter(i -> wrong.contains(FIRST_LINE + i))
        .mapToObj(i -> lines[i])
        .toList();
  }
}
