package dev.syncline.processor.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.syncline.processor.model.ValueType;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.RowWriter;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the names that the processor knows to the runtime. */
class RuntimeTypesTest {

  @ParameterizedTest
  @MethodSource("types")
  void areInTheRuntime(ClassName name) throws ClassNotFoundException {
    Class<?> type = Class.forName(name.reflectionName());

    assertThat(Modifier.isPublic(type.getModifiers())).isTrue();
  }

  @Test
  void kindsAreColumnTypes() {
    assertThat(ValueType.Kind.values())
        .extracting(Enum::name)
        .containsExactly(Stream.of(ColumnType.values()).map(Enum::name).toArray(String[]::new));
  }

  @ParameterizedTest
  @EnumSource(ValueType.Kind.class)
  void kindsAreReadAndWritten(ValueType.Kind kind) {
    String accessor = ValueKinds.accessor(kind);

    assertThat(methods(RowWriter.class)).contains(accessor);
    assertThat(methods(RowReader.class)).contains(accessor, accessor + "OrNull");
  }

  @ParameterizedTest
  @EnumSource(ValueType.Kind.class)
  void kindsAreKeptAsTheRuntimeBindsThem(ValueType.Kind kind) {
    boolean integer = ValueKinds.sqlType(kind).equals("INTEGER");

    assertThat(integer).isEqualTo(ColumnType.valueOf(kind.name()).isInteger());
  }

  static Stream<ClassName> types() throws IllegalAccessException {
    Stream.Builder<ClassName> names = Stream.builder();
    for (Field field : RuntimeTypes.class.getDeclaredFields()) {
      if (field.getType() == ClassName.class) {
        names.add((ClassName) field.get(null));
      }
    }
    return names.build();
  }

  private static List<String> methods(Class<?> type) {
    return Arrays.stream(type.getMethods()).map(Method::getName).toList();
  }
}
