package dev.syncline;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.syncline.auth.TokenHeader;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong is told where it is said. */
final class SyncClientBuilderTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private static final Map<String, Consumer<SyncClientBuilder>> NOTHINGS =
      Map.ofEntries(
          Map.entry("endpoint", b -> b.endpoint(nothing())),
          Map.entry("database", b -> b.database(nothing())),
          Map.entry("user", b -> b.user(nothing())),
          Map.entry("table", b -> b.table(nothing())),
          Map.entry("durability", b -> b.durability(nothing())),
          Map.entry("listener", b -> b.listener(nothing())),
          Map.entry("executor", b -> b.executor(nothing())),
          Map.entry("http", b -> b.http(nothing())),
          Map.entry("driver", b -> b.driver(nothing())),
          Map.entry("clock", b -> b.clock(nothing())),
          Map.entry("random", b -> b.random(nothing())),
          Map.entry("sleeper", b -> b.sleeper(nothing())),
          Map.entry("authenticator", b -> b.authenticator(nothing(), TokenHeader.ZUMO)),
          Map.entry("header", b -> b.authenticator(() -> "token", nothing())),
          Map.entry("timeouts", b -> b.timeouts(nothing(), SECOND)));

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what an app may do
  private static <V> V nothing() {
    return null;
  }

  static Stream<String> names() {
    return NOTHINGS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void nothingIsNamed(String name) {
    assertThatNullPointerException()
        .isThrownBy(() -> NOTHINGS.get(name).accept(SyncClient.builder()))
        .withMessageStartingWith(name + "(null)");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, -3_600_000_000_000L, 999_999})
  void aTimeoutLastsAMillisecond(long nanos) {
    Duration brief = Duration.ofNanos(nanos);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SyncClient.builder().timeouts(brief, SECOND))
        .withMessageContaining("connect");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SyncClient.builder().timeouts(SECOND, brief))
        .withMessageContaining("read");
  }
}
