package dev.syncline.forms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.backend.Response;
import dev.syncline.error.AnswerException;
import dev.syncline.error.RowException;
import dev.syncline.forms.Parcel.Item;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value in another form that fails, on its way in or out: nothing of it is stored. */
class FailingFormsTest extends ParcelDevice {

  /** The record's text has half of a surrogate pair, which JSON cannot say. */
  private static Parcel broken(String id) {
    return Parcel.of(id, null).withItems(List.of(new Item("\ud800", 1)));
  }

  @Test
  void anInsertStoresNothing() {
    assertThatExceptionOfType(RowException.class)
        .isThrownBy(() -> parcels.insert(broken("1")))
        .withMessageContaining("Column items of row 1 in table parcel cannot be written as JSON")
        .satisfies(it -> assertThat(it.rowId()).isEqualTo("1"))
        .satisfies(it -> assertThat(it.column()).isEqualTo("items"));

    assertThat(parcels.count(ParcelQuery.all())).isZero();
    assertThat(client.outbox()).isEmpty();
  }

  @Test
  void anUpdateLeavesWhatIsStored() {
    parcels.insert(Parcel.of("1", null));
    client.push();
    Parcel before = parcels.find("1").orElseThrow();

    assertThatExceptionOfType(RowException.class)
        .isThrownBy(() -> parcels.update(broken("1").withTitle("lost")));

    assertThat(parcels.find("1")).hasValue(before);
    assertThat(client.outbox()).isEmpty();
  }

  @Test
  void aConverterThatThrowsStoresNothing() {
    assertThatExceptionOfType(RowException.class)
        .isThrownBy(() -> parcels.insert(Parcel.of("1", null).withCurrency(Parcel.UNKNOWN)))
        .withMessageContaining("Column currency of row 1 in table parcel cannot be converted by")
        .withCauseInstanceOf(IllegalStateException.class);

    assertThat(parcels.count(ParcelQuery.all())).isZero();
    assertThat(client.outbox()).isEmpty();
  }

  /** The rows before and after it are good. */
  @ParameterizedTest
  @ValueSource(strings = {"'[1'", "5", "'[1] x'", "true"})
  void aPageWithSuchAValueIsNotStored(String items) {
    parcels.insert(Parcel.of("0", null));
    client.push();
    cloud.answering(
        it ->
            new Response(
                200,
                Map.of("Content-Type", "application/json"),
                ("[" + row("1", "'[]'") + "," + row("2", items) + "," + row("3", "'[]'") + "]")
                    .replace('\'', '"')
                    .getBytes(UTF_8)));

    assertThatExceptionOfType(AnswerException.class)
        .isThrownBy(parcels::pull)
        .withMessageContaining("Table parcel: field items of row 2 is")
        .satisfies(it -> assertThat(it.field()).isEqualTo("items"));

    assertThat(parcels.list(ParcelQuery.all())).extracting(Parcel::id).containsExactly("0");
    cloud.answering(it -> it);
    assertThat(parcels.pull().isComplete()).isTrue();
  }

  private static String row(String id, String items) {
    return "{'id':'%s','version':'1','updatedAt':'2026-11-22T12:00:00.000Z','items':%s}"
        .formatted(id, items);
  }
}
