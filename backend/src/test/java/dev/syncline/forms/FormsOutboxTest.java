package dev.syncline.forms;

import static dev.syncline.forms.ParcelQuery.TITLE;
import static dev.syncline.forms.ParcelQuery.where;
import static dev.syncline.query.Assignment.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.Difference;
import dev.syncline.PendingChange;
import dev.syncline.RowState;
import dev.syncline.error.UnreadableException;
import dev.syncline.event.OutboxCounts;
import dev.syncline.forms.Parcel.Size;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The outbox of a generated table, whose columns are kept in other forms. */
class FormsOutboxTest extends ParcelDevice {

  private PendingChange change() {
    return parcels.change("p").orElseThrow();
  }

  private void pushed(Size size) {
    parcels.insert(Parcel.of("p", size));
    assertThat(client.push().isClean()).isTrue();
  }

  @Test
  void theDifferencesAreInTheFormInWhichColumnsAreKept() {
    pushed(Size.SMALL);
    Parcel parcel = parcels.find("p").orElseThrow();

    parcels.update(parcel.withTitle("old").withItems(List.of()));

    assertThat(change().differences())
        .containsExactly(
            new Difference("title", "new", "old", false),
            new Difference("items", "[{\"count\":2,\"name\":\"książka 📚\"}]", "[]", false));
    assertThat(change().<String>before(TITLE)).isEqualTo("new");
    assertThat(change().<Size>now(ParcelQuery.SIZE)).isEqualTo(Size.SMALL);
    assertThat(parcels.list(where(parcels.inState(RowState.PENDING)))).hasSize(1);

    assertThat(change().discard()).isTrue();

    assertThat(parcels.find("p")).hasValue(parcel);
    assertThat(client.outbox()).isEmpty();
    assertThat(parcels.list(where(parcels.inState(RowState.SYNCED)))).containsExactly(parcel);
  }

  @Test
  void aValueThatTheModelHasNoRoomForHindersNoListAndNoDiscard() {
    pushed(null);
    cloud.change("parcel", "p", "{'currency': 'no currency'}");
    parcels.pull();
    assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> parcels.find("p"));
    parcels.update(where(TITLE.eq("new")), set(TITLE, "changed"));
    parcels.insert(Parcel.of("q", Size.LARGE));

    assertThat(client.pending()).extracting(PendingChange::rowId).containsExactly("p", "q");
    assertThat(change().differences())
        .containsExactly(new Difference("title", "new", "changed", false));
    assertThat(parcels.outbox().counts()).isEqualTo(new OutboxCounts(2, 0, 0, 0));

    parcels.delete("p");
    assertThat(change().differences())
        .contains(new Difference("currency", "no currency", null, false));
    assertThat(change().discard()).isTrue();
    assertThat(parcels.ids(where(TITLE.eq("new").and(parcels.inState(RowState.SYNCED)))))
        .containsExactly("p");
  }

  @Test
  void aConflictIsDiscardedForTheServersRow() {
    pushed(Size.SMALL);
    Parcel parcel = parcels.find("p").orElseThrow();
    cloud.change("parcel", "p", "{'title': 'theirs', 'size': 'LARGE'}");
    parcels.update(parcel.withTitle("mine"));
    assertThat(client.push().conflicts()).isEqualTo(1);
    assertThat(parcels.conflicts()).hasSize(1);

    assertThat(client.conflicts().discard()).isEqualTo(1);

    Parcel theirs = parcels.find("p").orElseThrow();
    assertThat(theirs.title()).isEqualTo("theirs");
    assertThat(theirs.size()).isEqualTo(Size.LARGE);
    parcels.update(theirs.withTitle("next"));
    assertThat(client.push().isClean()).isTrue();
    assertThat(cloud.other().get("/tables/parcel/p").text()).contains("next");
  }
}
