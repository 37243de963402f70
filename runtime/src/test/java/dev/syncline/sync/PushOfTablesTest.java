package dev.syncline.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.event.PushResult;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Section 3, step 5: a push can be limited to tables. */
class PushOfTablesTest {

  private static final NoteSchema MEMOS = new NoteSchema("memo", true);

  @TempDir Path folder;

  private final FakeServer server = new FakeServer();
  private Device device;
  private NoteTable memos;

  @BeforeEach
  void open() {
    device = new Device(server, folder, "d0", 100, builder -> builder.table(MEMOS));
    memos = new NoteTable(device.client(), MEMOS);
    device.notes().insert(Note.of("a", "one"));
    memos.insert(Note.of("b", "two"));
    memos.insert(Note.of("c", "three"));
  }

  @AfterEach
  void close() {
    device.close();
  }

  @Test
  void onlyTheNamedTableIsPushedAndCounted() {
    PushResult result = memos.push();

    assertThat(result.isClean()).isTrue();
    assertThat(result.pushed()).isEqualTo(2);
    assertThat(server.requests()).containsOnly("POST memo").hasSize(2);
    assertThat(device.push().pushed()).isEqualTo(1);
  }

  @Test
  void severalTablesCanBeNamed() {
    assertThat(device.client().push(device.notes(), memos).pushed()).isEqualTo(3);
  }

  @Test
  void aTableOfAnotherClientIsRefused() {
    try (Device other = new Device(server, folder, "d1")) {
      assertThatThrownBy(() -> device.client().push(other.notes()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("note");
    }
  }
}
