package dev.syncline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.rules.Devices.Device;
import dev.syncline.rules.Tally.Level;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a row was edited last, by which {@code LATEST} decides: over several edits and restarts. */
class EditTimeTest {

  private static final Instant EARLY = Devices.NOON.minus(Duration.ofHours(1));
  private static final Instant LATE = Devices.NOON.plus(Duration.ofHours(1));

  @TempDir Path folder;

  private Devices devices;
  private Device phone;

  /** The phone edits a row early, and another device's edit reaches the server at noon. */
  @BeforeEach
  void editTwice() {
    devices = new Devices(folder);
    phone = devices.open("phone", EARLY);
    phone.tallies().insert(Tally.of("a"));
    phone.push();
    try (Device laptop = devices.open("laptop", EARLY)) {
      laptop.pull();
      laptop.tallies().update(edited(laptop, "laptop"));
      laptop.push();
    }
    phone.tallies().update(edited(phone, "phone"));
  }

  @AfterEach
  void close() {
    phone.close();
    devices.close();
  }

  private static Tally edited(Device device, String by) {
    return device.tally().edited(by, Level.NONE, 5, 0);
  }

  private void restartLate() {
    phone.close();
    phone = devices.open("phone", LATE);
  }

  @Test
  void aRestartIsNoEdit() throws SQLException {
    restartLate();

    assertThat(editedAt()).isEqualTo(EARLY);
    phone.push();
    assertThat(phone.tally().latest()).isEqualTo("laptop");
  }

  @Test
  void aWriteThatChangesNothingIsNoEdit() throws SQLException {
    restartLate();

    phone.tallies().update(phone.tally());

    assertThat(editedAt()).isEqualTo(EARLY);
    phone.push();
    assertThat(phone.tally().latest()).isEqualTo("laptop");
  }

  @Test
  void theLastOfSeveralEditsCounts() throws SQLException {
    restartLate();

    phone.tallies().update(edited(phone, "phone again"));

    assertThat(editedAt()).isEqualTo(LATE);
    restartLate();
    phone.push();
    assertThat(phone.tally().latest()).isEqualTo("phone again");
  }

  /** Of the one operation that is in the file. */
  private Instant editedAt() throws SQLException {
    try (Connection file =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("phone.db"));
        Statement statement = file.createStatement();
        ResultSet row = statement.executeQuery("SELECT edited_at FROM syncline_operation")) {
      assertThat(row.next()).isTrue();
      return Instant.ofEpochMilli(row.getLong(1));
    }
  }
}
