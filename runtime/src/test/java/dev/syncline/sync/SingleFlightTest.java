package dev.syncline.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.event.SyncListener;
import java.io.IOException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SingleFlightTest {

  static Stream<Throwable> failures() {
    return Stream.of(
        new IllegalStateException("unchecked"),
        new IOException("not declared"),
        new AssertionError("an error"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void theNextOneRunsHoweverTheLastOneEnded(Throwable failure) {
    SingleFlight<String, String> flight = new SingleFlight<>("flight");
    assertThatThrownBy(() -> flight.run("a", failing(failure))).isSameAs(failure);
    assertThat(flight.run("a", () -> "done")).isEqualTo("done");
    assertThat(Threads.run(() -> flight.run("b", () -> "done"))).isEqualTo("done");
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aListenerThatFailsIsNotInTheWayOfTheNextCall(Throwable failure) {
    Listeners listeners = new Listeners(new SyncListener() {});
    if (failure instanceof Exception) {
      assertThat(listeners.call(failing(failure), "given")).isEqualTo("given");
    } else {
      assertThatThrownBy(() -> listeners.call(failing(failure), "given")).isSameAs(failure);
    }
    assertThat(listeners.inCall()).isFalse();
  }

  /** As other languages of the JVM let any code do: to throw what is not declared. */
  private static Supplier<String> failing(Throwable failure) {
    return () -> {
      throw SingleFlightTest.<RuntimeException>undeclared(failure);
    };
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // to deceive the compiler
  private static <E extends Throwable> E undeclared(Throwable failure) throws E {
    throw (E) failure;
  }
}
