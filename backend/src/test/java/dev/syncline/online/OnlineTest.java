package dev.syncline.online;

import static dev.syncline.online.SongQuery.GENRE;
import static dev.syncline.online.SongQuery.NOTE;
import static dev.syncline.online.SongQuery.TITLE;
import static dev.syncline.online.SongQuery.YEAR;
import static dev.syncline.online.SongQuery.all;
import static dev.syncline.query.Filter.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.syncline.Dialect;
import dev.syncline.OnlinePage;
import dev.syncline.OnlineResult;
import dev.syncline.OnlineResult.Conflicting;
import dev.syncline.OnlineResult.Done;
import dev.syncline.OnlineResult.Missing;
import dev.syncline.OnlineTable;
import dev.syncline.SyncClient;
import dev.syncline.backend.Backend;
import dev.syncline.error.FilterException;
import dev.syncline.error.NetworkException;
import dev.syncline.error.QueryException;
import dev.syncline.error.RowException;
import dev.syncline.error.RowException.Reason;
import dev.syncline.query.Projection;
import dev.syncline.query.Query;
import dev.syncline.query.Selection;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The server's table itself, over HTTP in both dialects. */
@Timeout(60)
final class OnlineTest {

  @TempDir Path folder;

  private Backend backend;
  private SyncClient client;
  private SongTable songs;
  private OnlineTable<Song> online;

  private record Line(String title, int year) {}

  @BeforeEach
  void start() {
    backend = Backend.builder().table(SongSchema.INSTANCE).start();
  }

  @AfterEach
  void stop() {
    client.close();
    backend.close();
  }

  private void open(Dialect dialect) {
    client =
        SyncClient.builder()
            .endpoint(backend.uri())
            .database(folder.resolve("songs.db"))
            .dialect(dialect)
            .table(SongSchema.INSTANCE)
            .pageSize(3)
            .build();
    songs = SongTable.of(client);
    online = songs.online();
  }

  private Song stored(String id, String title, int year) {
    return online.insert(Song.of(id, title, year)).orThrow();
  }

  private void ten() {
    IntStream.range(0, 10).forEach(i -> stored("s" + i, "title " + i % 4, 1960 + i));
  }

  private static List<String> ids(List<Song> list) {
    return list.stream().map(Song::id).toList();
  }

  // Writes

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void whatIsWrittenIsOnTheServerAndNotHere(Dialect dialect) {
    open(dialect);

    Song song = online.insert(Song.of(null, "Lush Life", 1938)).orThrow();

    assertThat(song.id()).isNotEmpty();
    assertThat(song.version()).isNotNull();
    assertThat(online.find(song.id())).contains(song);
    assertThat(songs.count(all())).isZero();
    assertThat(client.outbox().list()).isEmpty();
    songs.pull();
    assertThat(songs.find(song.id())).contains(song);
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void anIdThatIsTakenIsAConflictWithWhoHasIt(Dialect dialect) {
    open(dialect);
    Song first = stored("a", "first", 1960);

    OnlineResult<Song> second = online.insert(Song.of("a", "second", 1961));

    assertThat(second).isEqualTo(new Conflicting<>("song", "a", Optional.of(first)));
    assertThat(online.find("a")).contains(first);
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void anUpdateIsOfTheVersionThatWasRead(Dialect dialect) {
    open(dialect);
    Song read = stored("a", "one", 1960);

    Song second = online.update(read.titled("two")).orThrow();
    OnlineResult<Song> stale = online.update(read.titled("three"));

    assertThat(second.title()).isEqualTo("two");
    assertThat(second.version()).isNotEqualTo(read.version());
    assertThat(stale).isEqualTo(new Conflicting<>("song", "a", Optional.of(second)));
    assertThatExceptionOfType(RowException.class)
        .isThrownBy(stale::orThrow)
        .withMessageContaining("Row a of table song was written by somebody else")
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.IN_CONFLICT));
    assertThat(online.find("a")).contains(second);
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void anUpdateOfNothingIsMissing(Dialect dialect) {
    open(dialect);
    Song read = stored("a", "one", 1960);
    assertThat(online.delete("a")).isTrue();

    OnlineResult<Song> result = online.update(read.titled("two"));

    assertThat(result).isEqualTo(new Missing<>("song", "a"));
    assertThatExceptionOfType(RowException.class)
        .isThrownBy(result::orThrow)
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NOT_FOUND));
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void whatWasNeverReadIsNotReplaced(Dialect dialect) {
    open(dialect);
    stored("a", "one", 1960);

    for (Song unread : List.of(Song.of("a", "two", 1), Song.of(null, "two", 1))) {
      for (Runnable write :
          List.<Runnable>of(() -> online.update(unread), () -> online.delete(unread))) {
        assertThatExceptionOfType(RowException.class)
            .isThrownBy(write::run)
            .withMessageContaining("Read it first");
      }
    }
    assertThat(online.find("a")).get().extracting(Song::title).isEqualTo("one");
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void aDeleteIsOfTheVersionThatWasReadOrOfAny(Dialect dialect) {
    open(dialect);
    Song read = stored("a", "one", 1960);
    Song now = online.update(read.titled("two")).orThrow();

    assertThat(online.delete(read)).isEqualTo(new Conflicting<>("song", "a", Optional.of(now)));
    assertThat(online.delete(now)).isEqualTo(new Done<>(now));
    assertThat(online.delete(now)).isEqualTo(new Missing<>("song", "a"));
    assertThat(online.delete("a")).isFalse();
    stored("b", "other", 1961);
    assertThat(online.delete("b")).isTrue();
    assertThat(online.list(all())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void whatWasDeletedIsShownToWhoAsksAndComesBack(Dialect dialect) {
    open(dialect);
    Song read = stored("a", "one", 1960);
    stored("b", "other", 1961);
    online.delete("a");

    assertThat(online.find("a")).isEmpty();
    assertThat(ids(online.list(all()))).containsExactly("b");
    assertThat(online.includingDeleted().find("a")).get().extracting(Song::title).isEqualTo("one");
    assertThat(ids(online.includingDeleted().list(all()))).containsExactly("a", "b");
    assertThat(online.includingDeleted().count(all())).isEqualTo(2);

    Song back = online.undelete("a").orThrow();
    assertThat(back.title()).isEqualTo("one");
    assertThat(back.version()).isNotEqualTo(read.version());
    assertThat(online.find("a")).contains(back);
    assertThat(online.undelete("a")).isEqualTo(new Done<>(back));
    assertThat(online.undelete("z")).isEqualTo(new Missing<>("song", "z"));
  }

  // Queries

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void listsOfMoreThanAPageComeWhole(Dialect dialect) {
    open(dialect);
    ten();

    assertThat(ids(online.list(all())))
        .containsExactlyElementsOf(IntStream.range(0, 10).mapToObj(i -> "s" + i).toList());
    assertThat(ids(online.list(where(YEAR.ge(1965)).orderBy(TITLE.desc()).orderBy(YEAR.asc()))))
        .containsExactly("s7", "s6", "s5", "s9", "s8");
    assertThat(ids(online.list(all().offset(8)))).containsExactly("s8", "s9");
    assertThat(ids(online.list(all().offset(2).limit(5))))
        .containsExactly("s2", "s3", "s4", "s5", "s6");
    assertThat(online.list(all().limit(0))).isEmpty();
    assertThat(online.list(where(TITLE.eq("none")))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void pagesTellHowManyThereAre(Dialect dialect) {
    open(dialect);
    ten();
    Query<Song> query = where(YEAR.ge(1964)).orderBy(YEAR.asc());

    OnlinePage<Song> first = online.page(query.limit(2));
    OnlinePage<Song> second = online.page(query.limit(2).offset(2));

    assertThat(ids(first.items())).containsExactly("s4", "s5");
    assertThat(first.total()).isEqualTo(6);
    assertThat(ids(second.items())).containsExactly("s6", "s7");
    assertThat(online.page(query).items()).hasSize(3);
    assertThat(online.count(where(YEAR.ge(1964)))).isEqualTo(6);
    assertThat(online.count(where(TITLE.eq("none")))).isZero();
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void columnsCanBeSelected(Dialect dialect) {
    open(dialect);
    ten();

    assertThat(online.select(Projection.of(TITLE, YEAR, Line::new), where(YEAR.lt(1962))))
        .containsExactly(new Line("title 0", 1960), new Line("title 1", 1961));
    for (Projection<Song, ?> refused :
        List.<Projection<Song, ?>>of(
            Projection.of(TITLE.upper()), Projection.of(NOTE), Projection.of(TITLE).distinct())) {
      assertThatExceptionOfType(QueryException.class)
          .isThrownBy(() -> online.select(refused, all()))
          .withMessageContaining("A server gives");
    }
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void whatAServerCannotDecideIsNotAsked(Dialect dialect) {
    open(dialect);

    for (Query<Song> refused :
        List.of(
            where(NOTE.eq("x")),
            all().orderBy(GENRE.asc()),
            all().orderBy(NOTE.asc()),
            all().orderBy(TITLE.upper().asc()),
            all().orderBy(TITLE.asc().withNullsLast()),
            Selection.where(songs.inState(dev.syncline.RowState.PENDING)),
            all().after(Song.of("a", "one", 1960)))) {
      assertThatExceptionOfType(FilterException.class)
          .isThrownBy(() -> online.list(refused))
          .withMessageContaining("table song");
    }
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void noTransactionWaitsForTheNetwork(Dialect dialect) {
    open(dialect);

    assertThatIllegalStateException()
        .isThrownBy(() -> client.inTransaction(() -> online.insert(Song.of("a", "one", 1960))));
    assertThat(online.find("a")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void aServerThatIsNotThereIsTold(Dialect dialect) {
    open(dialect);
    backend.close();

    assertThatExceptionOfType(NetworkException.class).isThrownBy(() -> online.list(all()));
    assertThatExceptionOfType(NetworkException.class)
        .isThrownBy(() -> online.insert(Song.of("a", "one", 1960)))
        .satisfies(e -> assertThat(e.requestLeft()).isFalse());
  }
}
