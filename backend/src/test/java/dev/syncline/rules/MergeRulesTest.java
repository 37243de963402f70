package dev.syncline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.Pick;
import dev.syncline.Resolution;
import dev.syncline.event.SyncStatus;
import dev.syncline.rules.Devices.Device;
import dev.syncline.rules.Tally.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of columns, from the annotation to the rows of two devices. */
class MergeRulesTest {

  private static final Duration HOUR = Duration.ofHours(1);

  @TempDir Path folder;

  private Devices devices;
  private Device phone;
  private Device laptop;

  @BeforeEach
  void start() {
    devices = new Devices(folder);
    phone = devices.open("phone", Devices.NOON.plus(HOUR));
    laptop = devices.open("laptop", Devices.NOON.minus(HOUR));
  }

  @AfterEach
  void stop() {
    phone.close();
    laptop.close();
    devices.close();
  }

  private void shared() {
    phone.tallies().insert(Tally.of("a"));
    phone.push();
    laptop.pull();
  }

  @Test
  void eachRuleSettlesItsColumn() {
    shared();
    laptop.tallies().update(laptop.tally().edited("laptop", Level.ALL, 3, 2));
    phone.tallies().update(phone.tally().edited("phone", Level.SOME, 4, -1));
    laptop.push();

    phone.push();
    laptop.pull();

    Tally merged = phone.tally();
    assertThat(merged.theirs()).isEqualTo("laptop");
    assertThat(merged.ours()).isEqualTo("phone");
    assertThat(merged.latest()).isEqualTo("phone");
    assertThat(merged.highest()).isEqualTo(Level.ALL);
    assertThat(merged.lowest()).isEqualTo(3);
    assertThat(merged.likes()).isEqualTo(6);
    assertThat(merged.voters()).containsExactlyInAnyOrder("laptop", "phone");
    assertThat(laptop.tally()).isEqualTo(merged);
  }

  @Test
  void anEditFromBeforeTheServersIsNotTheLatest() {
    shared();
    phone.tallies().update(phone.tally().edited("phone", Level.NONE, 5, 0));
    laptop.tallies().update(laptop.tally().edited("laptop", Level.NONE, 5, 0));
    phone.push();

    laptop.push();

    assertThat(laptop.tally().latest()).isEqualTo("phone");
    assertThat(laptop.tally().ours()).isEqualTo("laptop");
  }

  /** What rules have settled stays so, whichever side wins the title. */
  @ParameterizedTest
  @CsvSource({"keepLocal, phone", "takeServer, laptop", "merge, laptop"})
  void theAppIsAskedForTheRest(String how, String title) {
    shared();
    laptop.tallies().update(laptop.tally().title("laptop").liked(2));
    phone.tallies().update(phone.tally().title("phone").liked(3));
    laptop.push();
    assertThat(phone.client().push().conflicts()).isEqualTo(1);
    phone.close();
    phone = devices.open("phone", Devices.NOON);
    TallyConflict conflict = phone.tallies().conflicts().get(0);
    assertThat(conflict.clashes()).containsExactly("title");
    assertThat(conflict.likes().clashes()).isFalse();
    assertThat(conflict.likes().local()).isEqualTo(8);
    Resolution<Tally> resolution =
        switch (how) {
          case "keepLocal" -> conflict.keepLocal();
          case "takeServer" -> conflict.takeServer();
          default -> conflict.merge().title(Pick.SERVER).resolve();
        };

    // Meanwhile, others go on.
    laptop.tallies().update(laptop.tally().liked(10));
    laptop.push();
    phone.pull();
    phone.tallies().update(phone.tally().liked(100));

    assertThat(phone.tallies().resolve(resolution)).isTrue();
    phone.push();
    laptop.pull();
    assertThat(phone.tally().title()).isEqualTo(title);
    assertThat(phone.tally().likes()).isEqualTo(5 + 2 + 3 + 10 + 100);
    assertThat(laptop.tally()).isEqualTo(phone.tally());
  }

  @Test
  void aSumThatTheColumnCannotHoldIsForTheApp() {
    shared();
    laptop.tallies().update(laptop.tally().liked(Integer.MAX_VALUE - 5));
    phone.tallies().update(phone.tally().liked(1));
    laptop.push();
    phone
        .tallies()
        .onConflict(
            conflict -> conflict.merge().title(Pick.LOCAL).otherwise(Pick.SERVER).resolve());

    phone.push();

    assertThat(phone.tally().likes()).isEqualTo(Integer.MAX_VALUE);
  }

  /** Whether ours is in the sum already cannot be told, so nobody adds it up twice. */
  @Test
  void aLostAnswerIsNotAddedUpTwice() {
    shared();
    phone.tallies().update(phone.tally().liked(2));
    phone.network().loseTheNextAnswer();
    assertThat(phone.client().push().status()).isEqualTo(SyncStatus.NETWORK);
    laptop.pull();
    laptop.tallies().update(laptop.tally().liked(10));
    laptop.push();

    assertThat(phone.client().push().conflicts()).isEqualTo(1);

    TallyConflict conflict = phone.tallies().conflicts().get(0);
    assertThat(conflict.clashes()).containsExactly("likes");
    assertThat(phone.tallies().resolve(conflict.takeServer())).isTrue();
    assertThat(phone.tally().likes()).isEqualTo(17);
  }

  @Test
  void aLostAnswerAloneIsNoConflict() {
    shared();
    phone.tallies().update(phone.tally().liked(2));
    phone.network().loseTheNextAnswer();
    phone.client().push();
    phone.tallies().update(phone.tally().liked(3));

    phone.push();

    assertThat(phone.tally().likes()).isEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatManyDevicesAddedIsTheTotal(long seed) {
    Random random = new Random(seed);
    shared();
    List<Device> all = new ArrayList<>(List.of(phone, laptop));
    all.add(devices.open("tablet", Devices.NOON));
    all.get(2).pull();
    int total = phone.tally().likes();
    for (int step = 0; step < 60; step++) {
      Device device = all.get(random.nextInt(all.size()));
      switch (random.nextInt(4)) {
        case 0 -> device.push();
        case 1 -> device.pull();
        default -> {
          int more = random.nextInt(5) - 1;
          device.tallies().update(device.tally().liked(more));
          total += more;
        }
      }
    }
    all.forEach(Device::push);
    all.forEach(Device::pull);

    for (Device device : all) {
      assertThat(device.tally().likes()).as("seed %d", seed).isEqualTo(total);
    }
    all.get(2).close();
  }

  @Test
  void theServerWinsWhereTheModelSaysSo() {
    phone.serverKept().insert(new ServerKept("a", "new", 5, null));
    phone.push();
    laptop.pull();
    edit(laptop, it -> new ServerKept("a", "laptop", it.likes() + 1, it.version()));
    edit(phone, it -> new ServerKept("a", "phone", it.likes() + 2, it.version()));
    laptop.push();

    phone.push();

    assertThat(phone.serverKept().find("a"))
        .hasValueSatisfying(
            it -> {
              assertThat(it.text()).isEqualTo("laptop");
              assertThat(it.likes()).isEqualTo(8);
            });
    laptop.serverKept().delete("a");
    edit(phone, it -> new ServerKept("a", "again", it.likes(), it.version()));
    phone.push();
    assertThat(laptop.client().push().isClean()).isTrue();
    assertThat(laptop.serverKept().find("a")).isPresent();
  }

  private static void edit(Device device, Function<ServerKept, ServerKept> change) {
    device.serverKept().update(change.apply(device.serverKept().find("a").orElseThrow()));
  }

  @Test
  void theDeviceWinsWhereTheModelSaysSo() {
    clash();

    phone.push();

    laptop.pull();
    assertThat(laptop.clientKept().find("a")).map(ClientKept::text).hasValue("phone");
    laptop.clientKept().delete("a");
    laptop.push();
    phone.clientKept().update(phone.clientKept().find("a").orElseThrow());
    ClientKept here = phone.clientKept().find("a").orElseThrow();
    phone.clientKept().update(new ClientKept("a", "brought back", here.version()));
    phone.push();
    laptop.pull();
    assertThat(laptop.clientKept().find("a")).map(ClientKept::text).hasValue("brought back");
  }

  @Test
  void theAppsHandlerComesBeforeTheModel() {
    clash();
    phone.clientKept().onConflict(ClientKeptConflict::takeServer);

    phone.push();

    assertThat(phone.clientKept().find("a")).map(ClientKept::text).hasValue("laptop");
  }

  private void clash() {
    phone.clientKept().insert(new ClientKept("a", "new", null));
    phone.push();
    laptop.pull();
    String version = phone.clientKept().find("a").orElseThrow().version();
    laptop.clientKept().update(new ClientKept("a", "laptop", version));
    phone.clientKept().update(new ClientKept("a", "phone", version));
    laptop.push();
  }
}
