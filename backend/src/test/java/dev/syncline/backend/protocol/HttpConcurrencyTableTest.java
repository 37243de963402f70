package dev.syncline.backend.protocol;

import dev.syncline.backend.HttpCaller;
import org.junit.jupiter.api.BeforeEach;

/** {@link ConcurrencyTableTest} again, with a socket between. */
final class HttpConcurrencyTableTest extends ConcurrencyTableTest {

  @BeforeEach
  void listen() {
    backend.start();
    caller = HttpCaller.of(backend.uri());
  }
}
