package dev.syncline.benchmark.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.SyncClient;
import dev.syncline.benchmark.Database;
import dev.syncline.benchmark.Samples;
import dev.syncline.benchmark.TodoDao;
import dev.syncline.benchmark.TodoQuery;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever pulls, the same rows are here in the end, so that the times can be compared. */
class PullsTest {

  private static final int ROWS = 2345;

  @ParameterizedTest
  @EnumSource
  void bringsTheServersRows(Contender contender) throws Exception {
    Path file = Database.create(Stream.of());
    try (PageServer server = new PageServer(ROWS)) {
      assertThat(contender.puller().pull(file, server.uri())).isEqualTo(ROWS);
      assertThat(server.requests()).isGreaterThan(ROWS / 1001);
    }
    try (SyncClient client = Database.open(file)) {
      assertThat(TodoDao.of(client).list(TodoQuery.all()))
          .containsExactlyInAnyOrderElementsOf(Samples.pulled(ROWS));
    }
    Database.delete(file);
  }
}
