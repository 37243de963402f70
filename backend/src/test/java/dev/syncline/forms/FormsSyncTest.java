package dev.syncline.forms;

import static dev.syncline.forms.ParcelQuery.SIZE;
import static dev.syncline.forms.ParcelQuery.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.RowState;
import dev.syncline.error.AnswerException;
import dev.syncline.error.UnreadableException;
import dev.syncline.forms.Parcel.Address;
import dev.syncline.forms.Parcel.Item;
import dev.syncline.forms.Parcel.Size;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Enums, converters, embedded records and JSON through engine and backend. */
class FormsSyncTest extends ParcelDevice {

  /** A row that the server and the device have, changed since by a newer app. */
  private Parcel changed(String body) {
    parcels.insert(Parcel.of("p", Size.SMALL));
    assertThat(client.push().isClean()).isTrue();
    cloud.change("parcel", "p", body);
    parcels.pull();
    return now();
  }

  private Parcel now() {
    return parcels.find("p").orElseThrow();
  }

  private String onServer() {
    return cloud.other().get("/tables/parcel/p").text();
  }

  @Test
  void anotherDeviceReadsWhatThisOneWrote() {
    parcels.insert(Parcel.of("p", Size.LARGE));
    assertThat(client.push().isClean()).isTrue();
    ParcelTable others = ParcelTable.of(cloud.device("two"));

    others.pull();

    assertThat(others.find("p")).hasValue(now());
    assertThat(cloud.sent().get(0))
        .contains("\"size\":\"LARGE\"", "\"currency\":\"EUR\"", "\"address_zip\":12345")
        .contains("\"items\":\"[{\\\"count\\\":2,\\\"name\\\":\\\"książka 📚\\\"}]\"");
  }

  @Test
  void aNameThatOnlyANewerAppKnowsSurvivesAnEdit() {
    Parcel read = changed("{'size': 'HUGE'}");

    assertThat(read.size()).isNull();
    parcels.update(read.withTitle("old app"));
    parcels.upsert(now().withTitle("again"));
    assertThat(client.push().isClean()).isTrue();

    assertThat(cloud.sent()).last().asString().contains("again").doesNotContain("size");
    assertThat(onServer()).contains("\"size\":\"HUGE\"", "again");
    assertThat(parcels.list(where(SIZE.isKnown().not()))).hasSize(1);
    assertThat(parcels.list(where(SIZE.gt(Size.LARGE)))).hasSize(1);
  }

  @Test
  void propertiesThatOnlyANewerAppKnowsSurviveAnEdit() {
    String items = "[{\\\"name\\\":\\\"book\\\",\\\"colour\\\":\\\"red\\\",\\\"count\\\":1}]";
    Parcel read = changed("{'items': '" + items + "'}");

    assertThat(read.items()).containsExactly(new Item("book", 1));
    parcels.update(read.withTitle("old app"));
    client.push();

    assertThat(cloud.sent()).last().asString().doesNotContain("items");
    assertThat(onServer()).contains("colour");

    parcels.update(now().withItems(List.of(new Item("pen", 3))));
    client.push();
    assertThat(onServer()).contains("pen").doesNotContain("colour");
  }

  @Test
  void aConflictIsResolvedWithoutTheLossOfWhatTheModelCannotSay() {
    Parcel read = changed("{'size': 'HUGE'}");
    cloud.change("parcel", "p", "{'title': 'theirs'}");
    parcels.update(read.withTitle("mine"));
    assertThat(client.push().conflicts()).isEqualTo(1);

    ParcelConflict conflict = parcels.conflicts().get(0);
    assertThat(conflict.title().clashes()).isTrue();
    assertThat(conflict.size().clashes()).isFalse();
    assertThat(parcels.resolve(conflict.use(read.withTitle("both")))).isTrue();
    assertThat(client.push().isClean()).isTrue();

    assertThat(onServer()).contains("\"size\":\"HUGE\"", "both");
    assertThat(parcels.state("p")).isEqualTo(RowState.SYNCED);
  }

  @Test
  void aColumnOfAnEmbeddedRecordIsMergedByItself() {
    Parcel read = changed("{'title': 'theirs'}");
    cloud.change("parcel", "p", "{'address_street': 'Oak St.'}");

    parcels.update(read.withAddress(new Address("Elm St.", 99999)));
    assertThat(client.push().isClean()).isTrue();

    assertThat(now().address()).isEqualTo(new Address("Oak St.", 99999));
    assertThat(onServer()).contains("Oak St.", "99999");
  }

  @Test
  void aRecordOfWhichTheServerHasAPartIsNullAndStays() {
    Parcel read = changed("{'address_zip': null}");

    assertThat(read.address()).isNull();
    parcels.update(read.withTitle("old app"));
    client.push();

    assertThat(onServer()).contains("\"address_street\":\"Elm St.\"", "old app");
  }

  @Test
  void aDeletedRowThatIsBroughtBackKeepsWhatTheModelCannotSay() {
    Parcel read = changed("{'size': 'HUGE'}");

    parcels.delete(read);
    parcels.insert(read);
    assertThat(client.push().isClean()).isTrue();

    assertThat(onServer()).contains("\"size\":\"HUGE\"");
    assertThat(parcels.list(where(SIZE.isKnown().not()))).hasSize(1);
  }

  @Test
  void aPullChoosesByTheOrderOfTheDeclaration() {
    for (Size size : Size.values()) {
      parcels.insert(Parcel.of(size.name(), size));
    }
    client.push();
    ParcelTable others = ParcelTable.of(cloud.device("two"));

    others.pull(where(SIZE.lt(Size.LARGE)));

    assertThat(others.list(ParcelQuery.all().orderBy(SIZE.desc())))
        .extracting(Parcel::size)
        .containsExactly(Size.MEDIUM, Size.SMALL);
  }

  @Test
  void theBackendRefusesWhatIsNoJson() {
    parcels.insert(Parcel.of("p", null));
    client.push();

    assertThat(cloud.other().patch("/tables/parcel/p", "{'items': '[1'}", "If-Match", "*").status())
        .isEqualTo(400);
  }

  @Test
  void anAnswerWithWhatIsNoJsonIsRefused() {
    parcels.insert(Parcel.of("p", null));
    client.push();
    cloud.answering(
        answer ->
            new dev.syncline.backend.Response(
                answer.status(),
                answer.headers(),
                new String(answer.body(), StandardCharsets.UTF_8)
                    .replaceAll("\"items\":\"\\[.*?\\]\"", "\"items\":\"[\"")
                    .replace("\"version\":\"", "\"version\":\"9")
                    .getBytes(StandardCharsets.UTF_8)));

    assertThatExceptionOfType(AnswerException.class)
        .isThrownBy(() -> parcels.pull(ParcelQuery.all()))
        .withMessageContaining("Table parcel: field items of row p is a text; expected JSON")
        .satisfies(it -> assertThat(it.field()).isEqualTo("items"));
  }

  @Test
  void jsonThatDoesNotFitIsStoredAndToldWhenItIsRead() {
    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> changed("{'items': '{}'}"))
        .withMessageContaining("Column items of row p in table parcel holds JSON");

    assertThat(parcels.count(ParcelQuery.all())).isEqualTo(1);
    assertThat(parcels.upsert(Parcel.of("p", null)).items()).hasSize(1);
  }
}
