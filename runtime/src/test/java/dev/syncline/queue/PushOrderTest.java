package dev.syncline.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.queue.Operation.Base;
import dev.syncline.queue.Operation.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class PushOrderTest extends TodoOutbox {

  @Test
  void eachOperationIsGivenOnceInTheOrderOfWriting() {
    write("c");
    write("a");
    PushOrder order = new PushOrder(queue, Set.of("todo"));

    assertThat(next(order)).isEqualTo("c");
    assertThat(next(order)).isEqualTo("a");
    assertThat(next(order)).isNull();
  }

  @Test
  void whatIsWrittenMeanwhileIsGivenToo() {
    write("a");
    PushOrder order = new PushOrder(queue, Set.of("todo"));
    next(order);
    assertThat(next(order)).isNull();

    write("b");

    assertThat(next(order)).isEqualTo("b");
  }

  @Test
  void otherTablesArePassedOver() {
    write("a");

    assertThat(next(new PushOrder(queue, Set.of("other")))).isNull();
    assertThat(next(new PushOrder(queue, Set.of("other", "todo")))).isEqualTo("a");
    assertThat(next(new PushOrder(queue, Set.of()))).isNull();
  }

  private void write(String id) {
    store.write(
        session -> {
          queue.save(session, Operation.create("todo", id, Kind.INSERT, Base.NONE, false, 0));
          return session;
        });
  }

  private @Nullable String next(PushOrder order) {
    Operation next = store.read(order::next);
    return next == null ? null : next.rowId();
  }
}
