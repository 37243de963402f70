package dev.syncline.schema;

import dev.syncline.query.ByteColumn;
import dev.syncline.query.CharColumn;
import dev.syncline.query.FloatColumn;
import dev.syncline.query.ShortColumn;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Types of columns, each with values. */
final class Samples {

  private static final List<String> NO_NUMBERS = List.of("\"717171\"", "true", "{}", "[717171]");
  private static final List<String> NO_TEXTS = List.of("717171", "true", "{}", "[\"717171\"]");

  private Samples() {}

  static List<Sample<?>> all() {
    return List.of(bytes8(), shorts(), floats(), characters());
  }

  private static Sample<Byte> bytes8() {
    return new Sample<>(
        ColumnType.INT8,
        RowWriter::int8,
        RowReader::int8,
        RowReader::int8OrNull,
        ByteColumn::new,
        List.of(Byte.MIN_VALUE, (byte) -1, (byte) 0, (byte) 1, Byte.MAX_VALUE),
        random -> (byte) random.nextInt(),
        Comparator.naturalOrder(),
        with(NO_NUMBERS, "128", "-129", "0.5", "1e99999999999"));
  }

  private static Sample<Short> shorts() {
    return new Sample<>(
        ColumnType.INT16,
        RowWriter::int16,
        RowReader::int16,
        RowReader::int16OrNull,
        ShortColumn::new,
        List.of(Short.MIN_VALUE, (short) -1, (short) 0, (short) 1, Short.MAX_VALUE),
        random -> (short) random.nextInt(),
        Comparator.naturalOrder(),
        with(NO_NUMBERS, "32768", "-32769", "0.5"));
  }

  private static Sample<Float> floats() {
    return new Sample<>(
        ColumnType.FLOAT32,
        RowWriter::float32,
        RowReader::float32,
        RowReader::float32OrNull,
        FloatColumn::new,
        List.of(
            -Float.MAX_VALUE, -0.1f, -Float.MIN_VALUE, 0f, Float.MIN_VALUE, 0.1f, Float.MAX_VALUE),
        Samples::finite,
        Comparator.naturalOrder(),
        with(NO_NUMBERS, "1e39", "-1e39", "1e400"));
  }

  private static float finite(Random random) {
    float value = Float.intBitsToFloat(random.nextInt());
    return Float.isFinite(value) ? value + 0.0f : random.nextFloat();
  }

  private static Sample<Character> characters() {
    return new Sample<>(
        ColumnType.CHAR,
        RowWriter::character,
        RowReader::character,
        RowReader::characterOrNull,
        CharColumn::new,
        List.of('\0', ' ', '\'', 'I', 'i', 'ı', 'İ', '漢', '\ud7ff', '\ue000', '\uffff'),
        random -> {
          char value = (char) random.nextInt();
          return Character.isSurrogate(value) ? 'x' : value;
        },
        Comparator.naturalOrder(),
        with(NO_TEXTS, "\"\"", "\"71\"", "\"\\ud83d\\ude00\""));
  }

  private static List<String> with(List<String> some, String... more) {
    return Stream.concat(some.stream(), List.of(more).stream()).toList();
  }
}
