package dev.syncline.processor.declaration;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Chooses the constructor that generated code calls, as {@link PropertyReader} defines it. */
final class ConstructorChooser {

  private final Properties properties;

  ConstructorChooser(Properties properties) {
    this.properties = properties;
  }

  /** The constructor that does, or else the one that comes nearest to it. */
  Optional<Constructor> choose(List<Constructor> constructors) {
    return constructors.stream()
        .filter(this::suffices)
        .max(withoutParameters().thenComparing(it -> it.parameters().size()))
        .or(() -> nearest(constructors));
  }

  /** Whether it takes nothing but columns, and all those that nothing else takes. */
  boolean suffices(Constructor constructor) {
    return constructor.parameters().values().stream().allMatch(properties::fits)
        && properties.all().stream().filter(properties::isLost).allMatch(constructor::takes);
  }

  /** One without parameters if setters can be added, else the one of which most fits. */
  private Optional<Constructor> nearest(List<Constructor> constructors) {
    boolean isImmutable =
        properties.all().stream().anyMatch(it -> properties.isLost(it) && it.isFinal());
    Comparator<Constructor> byFit = Comparator.comparingLong(this::fitting);
    return constructors.stream()
        .max(isImmutable ? byFit : withoutParameters().thenComparing(byFit));
  }

  private long fitting(Constructor constructor) {
    return constructor.parameters().values().stream().filter(properties::fits).count();
  }

  private static Comparator<Constructor> withoutParameters() {
    Predicate<Constructor> isPlain = it -> it.parameters().isEmpty();
    return Comparator.comparing(isPlain::test);
  }
}
