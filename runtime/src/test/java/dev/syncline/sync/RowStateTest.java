package dev.syncline.sync;

import static dev.syncline.RowState.CONFLICT;
import static dev.syncline.RowState.PARKED;
import static dev.syncline.RowState.PENDING;
import static dev.syncline.RowState.SYNCED;
import static dev.syncline.RowState.WAITING;
import static dev.syncline.query.Selection.where;
import static dev.syncline.sync.NoteSchema.STARS;
import static dev.syncline.sync.NoteSchema.TITLE;
import static java.util.stream.Collectors.partitioningBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.RowState;
import dev.syncline.error.FilterException;
import dev.syncline.live.LiveResult;
import dev.syncline.query.Filter;
import dev.syncline.query.Predicate;
import dev.syncline.query.Query;
import dev.syncline.query.WirePredicate;
import dev.syncline.store.PlainDriver;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 4: the state of a row, alone and as a condition of queries. */
class RowStateTest extends SyncTest {

  private Predicate<Note> in(RowState first, RowState... more) {
    return device.notes().inState(first, more);
  }

  private List<String> ids(Query<Note> query) {
    return device.notes().ids(query).stream().sorted().collect(Collectors.toList());
  }

  /** One row of each state that is stored, named after it, and a deleted row that is parked. */
  private void rowsOfAllStates() {
    synced("conflict", "one");
    synced("gone", "one");
    synced("parked", "one");
    synced("synced", "one");
    device.edit("conflict", n -> n.title("mine"));
    server.set(T, "conflict", "title", "theirs");
    device.notes().delete("gone");
    device.edit("parked", n -> n.title("bad"));
    server.next("DELETE", Fault.status(400));
    server.always(Fault.poison("bad", Fault.status(400)));
    device.push();
    device.notes().insert(Note.of("pending", "one"));
  }

  @Test
  void eachRowIsFoundByItsState() {
    rowsOfAllStates();
    assertThat(ids(where(in(SYNCED)))).containsExactly("synced");
    assertThat(ids(where(in(PENDING)))).containsExactly("pending");
    assertThat(ids(where(in(WAITING)))).isEmpty();
    assertThat(ids(where(in(CONFLICT)))).containsExactly("conflict");
    assertThat(ids(where(in(PARKED)))).containsExactly("parked");
    assertThat(device.state("gone")).isEqualTo(PARKED);
    assertThat(device.state("nobody")).isEqualTo(SYNCED);
  }

  @Test
  void everySetOfStatesIsTheRowsOfEach() {
    rowsOfAllStates();
    RowState[] every = RowState.values();
    for (int bits = 1; bits < 1 << every.length; bits++) {
      Set<RowState> states = EnumSet.noneOf(RowState.class);
      for (int i = 0; i < every.length; i++) {
        if ((bits & 1 << i) != 0) {
          states.add(every[i]);
        }
      }
      RowState[] all = states.toArray(new RowState[0]);
      Map<Boolean, List<String>> expected =
          ids(Device.all()).stream()
              .collect(partitioningBy(id -> states.contains(device.state(id))));
      Predicate<Note> chosen = in(all[0], all);
      assertThat(ids(where(chosen))).as("%s", states).isEqualTo(expected.get(true));
      assertThat(ids(where(chosen.not()))).as("not %s", states).isEqualTo(expected.get(false));
    }
  }

  @Test
  void itGoesWithOtherConditionsOrdersAndLimits() {
    rowsOfAllStates();
    Query<Note> query =
        where(in(PENDING, PARKED, SYNCED).and(TITLE.eq("one"))).orderBy(TITLE.asc());
    assertThat(device.notes().ids(query)).containsExactly("pending", "synced");
    assertThat(device.notes().ids(query.limit(1))).containsExactly("pending");
    assertThat(device.notes().count(where(in(PARKED).or(STARS.isNotNull())))).isEqualTo(1);
    assertThat(device.notes().exists(where(in(WAITING)))).isFalse();
    assertThat(device.notes().list(query.after(device.get("pending")))).hasSize(1);
    assertThat(device.notes().delete(where(in(PENDING)))).isEqualTo(1);
    assertThat(device.shown("pending")).isNull();
  }

  @Test
  void whereSqliteCannotComputeTheStateIsStillAsked() {
    device.close();
    device = new Device(server, folder, "plain", 100, it -> it.driver(new PlainDriver()));
    rowsOfAllStates();
    assertThat(ids(where(in(PARKED).and(TITLE.ignoringCase().eq("BAD")))))
        .containsExactly("parked");
    assertThat(ids(where(in(PARKED).or(TITLE.upper().eq("MINE")))))
        .containsExactly("conflict", "parked");
    assertThat(ids(where(in(SYNCED).or(TITLE.upper().eq("MINE")).not())))
        .containsExactly("parked", "pending");
  }

  @Test
  void aPullCannotAskIt() {
    Predicate<Note> local = in(PARKED);
    assertThat(local).isNotInstanceOf(WirePredicate.class);
    WirePredicate<Note> forged = new WirePredicate<>(local.condition());
    assertThatExceptionOfType(FilterException.class)
        .isThrownBy(() -> device.notes().pull(Filter.where(forged)))
        .withMessageContainingAll(T, "only this device");
    assertThat(server.requests()).isEmpty();
  }

  // Live queries.

  private List<List<String>> shown(Query<Note> query) {
    List<List<String>> shown = new ArrayList<>();
    device.notes().observe(query, Runnable::run, result -> shown.add(titles(result)));
    return shown;
  }

  private static List<String> titles(LiveResult<Note> result) {
    return result.rows().stream().map(Note::id).collect(Collectors.toList());
  }

  @Test
  void aLiveQueryHearsThatAPushSettledARowOfWhichNoColumnChanged() {
    List<List<String>> unsynced = shown(where(in(SYNCED).not()).orderBy(TITLE.asc()));
    device.notes().insert(Note.of("a", "one"));
    server.next("POST", Fault.status(400));
    List<List<String>> parked = shown(where(in(PARKED)));
    device.push();
    assertThat(unsynced).containsExactly(List.of(), List.of("a"));
    assertThat(parked).containsExactly(List.of(), List.of("a"));
    device.notes().parked().retry();
    assertThat(parked).last().isEqualTo(List.of());
    device.push();
    assertThat(unsynced).last().isEqualTo(List.of());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aLiveQueryIsWokenByRowsThatItsOtherConditionsChoose(boolean chosen) {
    synced("a", "one");
    Query<Note> query = where(in(PENDING).and(STARS.gt(3L)));
    List<List<String>> stars = shown(query);
    device.edit("a", n -> n.stars(chosen ? 4 : 3));
    assertThat(stars).hasSize(chosen ? 2 : 1);
  }
}
