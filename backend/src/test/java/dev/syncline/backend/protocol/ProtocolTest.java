package dev.syncline.backend.protocol;

import dev.syncline.backend.Backend;
import dev.syncline.backend.Caller;
import dev.syncline.backend.SteppingClock;
import dev.syncline.backend.TestSchema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A fresh backend, asked without a socket. */
abstract class ProtocolTest {

  final SteppingClock clock = new SteppingClock("2026-11-22T14:20:40.644Z");
  Backend backend;
  Caller caller;

  @BeforeEach
  void open() {
    backend =
        Backend.builder()
            .table(TestSchema.TODOS)
            .table(TestSchema.TYPED)
            .table(TestSchema.STRICT)
            .clock(clock)
            .build();
    caller = new Caller(backend::handle);
  }

  @AfterEach
  void close() {
    backend.close();
  }
}
