package dev.syncline.processor.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.processor.declaration.SourceType.Supported;
import dev.syncline.processor.model.ClassRef;
import dev.syncline.processor.model.ValueType;
import dev.syncline.processor.model.ValueType.Kind;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.WireText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredValuesTest {

  @ParameterizedTest
  @CsvSource({
    "DECIMAL, 0",
    "DECIMAL, 1.00",
    "DECIMAL, -123.45",
    "DECIMAL, 1E+10",
    "DECIMAL, 0.000001",
    "DECIMAL, -99999999999999999999.5",
    "DECIMAL, 9e9998",
    "DECIMAL, 1.2e-9998",
    "DECIMAL, -1e-9999",
    "BIG_INTEGER, 0",
    "BIG_INTEGER, -100",
    "BIG_INTEGER, 123456789012345678901234567890",
    "UUID, 2B0C3A8E-6F0A-4A53-9D1C-0B6F4A1F2C77",
    "URI, HTTP://User@Example.COM:80/Path?Q=%c3#%ab",
    "URI, file:///a",
    "URI, file:/a",
    "URI, mailto:A@b.C",
    "URI, //Host/a",
    "URI, //A@A/A",
    "URI, http://HOST@HOST/HOST",
    "URI, a/b",
    "URI, http://a:b@A/A",
    "URI, ''",
    "INSTANT, 2026-11-22T14:20:40Z",
    "INSTANT, 2026-11-22T14:20:40.120+02:00",
    "INSTANT, 0001-01-01T00:00:00Z",
    "INSTANT, 9999-12-31T23:59:59.999999999Z",
    "LOCAL_TIME, 14:20:40.500",
    "LOCAL_TIME, 00:00:00",
    "LOCAL_DATE_TIME, 2026-11-22T14:20:40.000000001",
    "OFFSET_DATE_TIME, 2026-11-22T14:20:40.5+02:00",
    "OFFSET_DATE_TIME, 2026-11-22T14:20:40-18:00",
    "DURATION, PT-0.5S",
    "DURATION, P1DT2H",
    "DURATION, PT0S"
  })
  void areWhatTheRuntimeMakesOfTheSameText(Kind kind, String text) {
    assertThat(StoredValues.of(type(kind), text))
        .contains(WireText.stored(ColumnType.valueOf(kind.name()), text));
  }

  @ParameterizedTest
  @CsvSource({
    "DECIMAL, 1e9999",
    "DECIMAL, 1e-10000",
    "DECIMAL, 1.2e-9999",
    "DECIMAL, 0x10",
    "DECIMAL, ' 1'",
    "BIG_INTEGER, 1.0",
    "INT8, 128",
    "INT16, -32769",
    "INT32, 2147483648",
    "INT64, 9223372036854775808",
    "INT32, +1",
    "INT32, ١",
    "FLOAT32, 1e39",
    "FLOAT64, Infinity",
    "FLOAT64, 1e999",
    "FLOAT64, 1d",
    "BOOLEAN, TRUE",
    "CHAR, ab",
    "CHAR, \uD83D\uDE00",
    "INSTANT, 0000-12-31T23:59:59Z",
    "INSTANT, 0001-01-01T00:00:00+01:00",
    "LOCAL_DATE, +10000-01-01",
    "LOCAL_DATE, 2026-02-30"
  })
  void areNoneWhereTheTextIsNoneOfTheType(Kind kind, String text) {
    assertThat(StoredValues.of(type(kind), text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"INT8, -128, -128", "INT64, 9223372036854775807, 9223372036854775807"})
  void areLongsForWholeNumbers(Kind kind, String text, long stored) {
    assertThat(StoredValues.of(type(kind), text)).contains(stored);
  }

  @Test
  void areTheNamesOfConstants() {
    ValueType size = ValueType.ofEnum(ClassRef.of("com.example", "Size"), List.of("S", "L"));
    Supported type = new Supported("Size", size, false);

    assertThat(StoredValues.of(type, "L")).contains("L");
    assertThat(StoredValues.of(type, "M")).isEmpty();
  }

  @Test
  void areNumbersForTrueAndFalse() {
    assertThat(StoredValues.of(type(Kind.BOOLEAN), "true")).contains(1L);
    assertThat(StoredValues.of(type(Kind.BOOLEAN), "false")).contains(0L);
  }

  @ParameterizedTest
  @CsvSource({"FLOAT64, -0, 0", "FLOAT64, 1e3, 1000", "FLOAT32, 0.1, 0.10000000149011612"})
  void areDoublesForReals(Kind kind, String text, double stored) {
    assertThat(StoredValues.of(type(kind), text)).contains(stored);
  }

  private static Supported type(Kind kind) {
    return new Supported(kind.name(), ValueType.of(kind), false);
  }
}
