package dev.syncline.reference;

import static dev.syncline.reference.TodoQuery.ID;
import static dev.syncline.reference.TodoQuery.TEXT;
import static dev.syncline.reference.TodoQuery.all;
import static dev.syncline.reference.TodoQuery.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.SyncClient;
import dev.syncline.SyncClientBuilder;
import dev.syncline.backend.Backend;
import dev.syncline.error.FilterException;
import dev.syncline.query.Filter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not refused of a filter is answered, by the original backend and by ours, over HTTP. */
final class FiltersOverHttpTest {

  private static final String NUL = "a\0b";
  private static final String ODD = "100%25 & 'it''s' #?+/\\ \n\t żółć 🙂";

  /** As many ids as a filter takes if each is a UUID. */
  private static final int LONGEST_LIST = 75;

  @TempDir Path folder;
  private int devices;

  @Test
  void theOriginalBackendAnswersWhatIsSaid() throws IOException {
    try (ReferenceServer original = ReferenceServer.start(folder.resolve("original.db"))) {
      answersWhatIsSaid(original.uri());
    }
  }

  @Test
  void ourBackendAnswersWhatIsSaid() {
    try (Backend backend = Backend.builder().table(TodoSchema.INSTANCE).start()) {
      answersWhatIsSaid(backend.uri());
    }
  }

  private void answersWhatIsSaid(URI server) {
    try (SyncClient client = builder(server, "one").build()) {
      TodoTable todos = TodoTable.of(client);
      Stream.of(NUL, ODD, "abc").forEach(it -> todos.insert(Todo.of(null, it)));
      todos.insert(Todo.of(uuid(0), "listed"));
      assertThat(client.push().isClean()).isTrue();
    }
    isPulled(server, where(TEXT.eq(NUL)), NUL);
    isPulled(server, where(TEXT.in(List.of(ODD, "x"))), ODD);
    isPulled(
        server, where(TEXT.replace("b", replacement(99)).eq("a" + replacement(99) + "c")), "abc");
    isPulled(server, where(TEXT.replace("b", "").eq("ac")), "abc");
    isPulled(server, listed(LONGEST_LIST), "listed");
    assertThatExceptionOfType(FilterException.class)
        .isThrownBy(
            () ->
                builder(server, "two")
                    .pulls(TodoSchema.INSTANCE, listed(LONGEST_LIST + 1))
                    .build());
  }

  private static String replacement(int length) {
    return String.join("", Collections.nCopies(length, "x"));
  }

  private static String uuid(int i) {
    return String.format("858150a6-0000-4000-8000-%s", 100_000_000_000L + i);
  }

  private static Filter<Todo> listed(int values) {
    return where(
        ID.in(
            IntStream.range(0, values)
                .mapToObj(FiltersOverHttpTest::uuid)
                .collect(Collectors.toList())));
  }

  private void isPulled(URI server, Filter<Todo> filter, String text) {
    String fresh = "device" + ++devices;
    try (SyncClient client = builder(server, fresh).pulls(TodoSchema.INSTANCE, filter).build()) {
      TodoTable todos = TodoTable.of(client);
      assertThat(todos.pull(filter).isComplete()).isTrue();
      assertThat(todos.list(all())).extracting(Todo::text).containsExactly(text);
      assertThat(todos.list(filter)).hasSize(1);
    }
  }

  private SyncClientBuilder builder(URI server, String device) {
    return SyncClient.builder()
        .endpoint(server)
        .database(folder.resolve(device + ".db"))
        .table(TodoSchema.INSTANCE);
  }
}
