package dev.syncline.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.syncline.schema.Row;
import dev.syncline.schema.TableSchema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Defaults at the edge of what a type can hold: the same in Java and in SQL. */
class DefaultExtremesTest {

  private static final String NINES = "9".repeat(9999);

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("defaults")
  void isTheValueInJavaAndInSql(String type, String literal, Object value) throws SQLException {
    CompiledModels models = new CompiledModels(compile(type, literal));
    TableSchema<Object> schema = models.schema("Extreme");

    Row byDefault = Row.of(schema, models.item("Extreme", "1", null));

    assertThat(schema.read(byDefault)).isEqualTo(models.item("Extreme", "1", value));
    assertThat(filledIn(schema)).isEqualTo(byDefault.get(1));
  }

  static Stream<Arguments> defaults() {
    return Stream.of(
        Arguments.of("Long", "9223372036854775807", Long.MAX_VALUE),
        Arguments.of("Long", "-9223372036854775808", Long.MIN_VALUE),
        Arguments.of("Integer", "-2147483648", Integer.MIN_VALUE),
        Arguments.of("Double", "1.7976931348623157e308", Double.MAX_VALUE),
        Arguments.of("Double", "4.9e-324", Double.MIN_VALUE),
        Arguments.of("Float", "3.4028235e38", Float.MAX_VALUE),
        Arguments.of("Float", "1.4e-45", Float.MIN_VALUE),
        Arguments.of("java.math.BigDecimal", NINES, new BigDecimal(NINES)),
        Arguments.of("java.math.BigDecimal", "-1e-9999", new BigDecimal("-1e-9999")),
        Arguments.of("java.math.BigInteger", "-" + NINES, new BigInteger("-" + NINES)),
        Arguments.of("String", "", ""),
        Arguments.of("String", "it's \\\"so\\\" ?1 %s $L \\\\", "it's \"so\" ?1 %s $L \\"),
        Arguments.of("String", "'); DROP TABLE extreme; --", "'); DROP TABLE extreme; --"),
        Arguments.of("String", "İıßﬁ漢字😀\u0085", "İıßﬁ漢字😀\u0085"),
        Arguments.of("String", "\\t\\r\\n \\b", "\t\r\n \b"),
        Arguments.of("String", "a\\0b", "a\0b"),
        Arguments.of("Character", "\\0", '\0'),
        Arguments.of("Character", "\uffff", '\uffff'));
  }

  private static Compilation compile(String type, String literal) {
    return Compiling.compiler()
        .withOptions("--release", "17")
        .compile(
            Compiling.source(
                "Extreme",
                "@SyncTable(detectConflicts = false) record Extreme(@Id String id,",
                "@Default(\"" + literal + "\") " + type + " value) {}"));
  }

  /** What SQLite makes of a row without the value. */
  private Object filledIn(TableSchema<Object> schema) throws SQLException {
    try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("a.db"));
        Statement statement = file.createStatement()) {
      statement.execute(schema.sql().create());
      statement.execute("INSERT INTO \"extreme\" (\"id\") VALUES ('1')");
      try (ResultSet row = statement.executeQuery("SELECT \"value\" FROM \"extreme\"")) {
        Object stored = row.getObject(1);
        return stored instanceof Integer number ? (Object) number.longValue() : stored;
      }
    }
  }
}
