package dev.syncline.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.syncline.json.RowJson;
import dev.syncline.schema.Row;
import dev.syncline.schema.TableSchema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the schema generated for the model with the less frequent types. */
class MoreTypesTest {

  private static CompiledModels models;

  @BeforeAll
  static void compile() {
    Compilation compilation =
        Compiling.compiler()
            .withOptions("--release", "17")
            .compile(
                Compiling.source(Path.of("src/test/resources/good/MoreTypes.java")),
                Compiling.source(Path.of("src/test/resources/good/Bytes.java")));
    models = new CompiledModels(compilation);
  }

  @ParameterizedTest
  @MethodSource("everything")
  void readsWhatItWroteAndWhatCameAsJsonInEveryLanguage(List<Object> values) {
    readsWhatItWrote("MoreTypes", values.toArray());
  }

  @Test
  void readsBytes() {
    readsWhatItWrote("Bytes", "none", null, null);
    readsWhatItWrote("Bytes", "empty", new byte[0], null);
    readsWhatItWrote("Bytes", "some", new byte[] {0, 127, -128, -1}, null);
  }

  private static void readsWhatItWrote(String model, Object... values) {
    TableSchema<Object> schema = models.schema(model);
    Object item = models.item(model, values);
    RowJson json = RowJson.of(schema);
    Locales.each(
        () -> {
          Row row = Row.of(schema, item);
          assertThat(schema.read(row)).isEqualTo(item);
          assertThat(schema.read(json.read(json.write(row)).row())).isEqualTo(item);
        });
  }

  static List<List<Object>> everything() {
    return List.of(
        Arrays.asList(
            "none", (byte) 0, null, (short) 0, null, 0f, null, '\0', null, null, null, null, null,
            null, null, null, null, null),
        Arrays.asList(
            "least",
            Byte.MIN_VALUE,
            Byte.MIN_VALUE,
            Short.MIN_VALUE,
            Short.MIN_VALUE,
            -Float.MAX_VALUE,
            -Float.MIN_VALUE,
            ' ',
            'İ',
            LocalTime.MIN,
            LocalDateTime.of(1, 1, 1, 0, 0),
            new UUID(0, 0),
            URI.create(""),
            new BigDecimal("-0.00000000000000000000000000001"),
            BigInteger.TEN.pow(100).negate(),
            OffsetDateTime.parse("0001-01-01T00:00:00Z"),
            Duration.ofSeconds(Long.MIN_VALUE),
            "v"),
        Arrays.asList(
            "most",
            Byte.MAX_VALUE,
            Byte.MAX_VALUE,
            Short.MAX_VALUE,
            Short.MAX_VALUE,
            Float.MAX_VALUE,
            0.1f,
            '\uffff',
            '漢',
            LocalTime.MAX,
            LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_999),
            new UUID(-1, -1),
            URI.create("http://example.com/höhe?%C3%A9#İ"),
            new BigDecimal("12345678901234567890.123456789"),
            BigInteger.TEN.pow(100),
            OffsetDateTime.parse("9999-12-31T23:59:59.999999999+18:00"),
            Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
            "v"));
  }
}
