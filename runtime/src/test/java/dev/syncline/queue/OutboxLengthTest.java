package dev.syncline.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.Seeds;
import dev.syncline.queue.Operation.Base;
import dev.syncline.queue.Operation.Kind;
import dev.syncline.store.SqlSession;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The length that the last operation knows, against counting them. */
final class OutboxLengthTest extends TodoOutbox {

  private final OperationList all = new OperationList(queue, null, null);
  private int made;

  @Test
  void isAlwaysWhatCountingFinds() {
    Seeds.forEach(20, this::appendAndRemove);
  }

  private void appendAndRemove(Random random) {
    for (int i = 0; i < 60; i++) {
      store.write(session -> changed(session, random));
      assertThat(store.read(all::count)).isEqualTo(store.read(all::all).size());
    }
  }

  private SqlSession changed(SqlSession session, Random random) {
    List<Operation> present = all.all(session);
    if (present.isEmpty() || random.nextInt(5) < 3) {
      queue.save(
          session, Operation.create("todo", "row" + made++, Kind.INSERT, Base.NONE, true, 0));
    } else {
      queue.remove(session, present.get(random.nextInt(present.size())));
    }
    return session;
  }
}
