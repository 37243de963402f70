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

  private final Calls calls = new Calls();

  static Stream<Throwable> failures() {
    return Stream.of(
        new IllegalStateException("unchecked"),
        new IOException("not declared"),
        new AssertionError("an error"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void theNextOneRunsHoweverTheLastOneEnded(Throwable failure) {
    SingleFlight<String, String> flight =
        new SingleFlight<>("flight", new WaitGraph(), result -> true);
    Supplier<String> failing = failing(failure);
    assertThatThrownBy(() -> flight.run("a", calls.begin(), it -> failing.get())).isSameAs(failure);
    assertThat(flight.run("a", calls.begin(), it -> "done")).isEqualTo("done");
    assertThat(Threads.run(() -> flight.run("b", calls.begin(), it -> "done"))).isEqualTo("done");
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aListenerThatFailsIsNotInTheWayOfTheNextCall(Throwable failure) {
    Listeners listeners = new Listeners(new SyncListener() {}, calls, calls.begin());
    if (failure instanceof Exception) {
      assertThat(listeners.ask(failing(failure), "given")).isEqualTo("given");
    } else {
      assertThatThrownBy(() -> listeners.ask(failing(failure), "given")).isSameAs(failure);
    }
    assertThat(calls.begin().isWithin()).isFalse();
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
