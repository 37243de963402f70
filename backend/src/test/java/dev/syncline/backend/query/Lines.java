package dev.syncline.backend.query;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** A test of each line of a text, whose arguments stand between bars. Quotes mean nothing. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@ArgumentsSource(Lines.Cells.class)
@interface Lines {

  String value();

  /** Takes lines apart. */
  final class Cells extends AnnotationBasedArgumentsProvider<Lines> {

    @Override
    protected Stream<Arguments> provideArguments(
        ParameterDeclarations parameters, ExtensionContext context, Lines lines) {
      return lines.value().lines().map(Cells::arguments);
    }

    private static Arguments arguments(String line) {
      return Arguments.of(Arrays.stream(line.split(" \\| ")).map(String::strip).toArray());
    }
  }
}
