package dev.syncline.backend.protocol;

import dev.syncline.backend.HttpCaller;
import org.junit.jupiter.api.BeforeEach;

/** {@link WriteTest} again, with a socket between. */
final class HttpWriteTest extends WriteTest {

  @BeforeEach
  void listen() {
    backend.start();
    caller = HttpCaller.of(backend.uri());
  }
}
