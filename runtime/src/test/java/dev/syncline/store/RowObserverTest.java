package dev.syncline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.error.StoreException;
import dev.syncline.live.RowObserver;
import dev.syncline.query.Filter;
import dev.syncline.query.SqlDialect;
import dev.syncline.schema.Row;
import dev.syncline.schema.Todo;
import dev.syncline.schema.TodoSchema;
import dev.syncline.store.jdbc.JdbcDriver;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store tells of its writes, and when. */
final class RowObserverTest {

  private static final String TABLE = "todo";

  private final List<String> prepared = new ArrayList<>();
  private final TableRows rows = new TableRows(TodoSchema.INSTANCE);

  @TempDir Path folder;
  private Store store;
  private TodoDao todos;

  @BeforeEach
  void open() {
    Path file = folder.resolve("todo.db");
    Stores.open(file).close();
    store = Store.open(file, new CountingDriver(), Durability.NORMAL);
    todos = new TodoDao(store);
  }

  @AfterEach
  void close() {
    store.close();
  }

  /** Takes down what it is asked and told. */
  private static class Recorder implements RowObserver {

    final List<String> heard = new ArrayList<>();

    @Override
    public boolean isTouchedBy(@Nullable Row before, @Nullable Row after) {
      heard.add(title(before) + " > " + title(after));
      return false;
    }

    private String title(@Nullable Row row) {
      return row == null ? "none" : row.text(TodoSchema.at("title"));
    }

    @Override
    public void touched() {
      heard.add("touched");
    }

    @Override
    public void storeClosed() {
      heard.add("closed");
    }
  }

  /** Every change matters. */
  private static class Curious extends Recorder {

    @Override
    public boolean isTouchedBy(@Nullable Row before, @Nullable Row after) {
      super.isTouchedBy(before, after);
      return true;
    }
  }

  private <O extends RowObserver> O observing(O observer) {
    store.observe(TABLE, observer);
    return observer;
  }

  private static Row row(String id, String title, String version) {
    return TodoSchema.row(Todo.of(id, title).with("version", version))
        .only(i -> i != TodoSchema.at("draft"));
  }

  @Test
  void eachChangeIsShownAsItWasAndAsItIs() {
    Recorder recorder = observing(new Recorder());

    todos.insert(Todo.of("a", "Milk"));
    todos.update(Todo.of("a", "Bread"));
    todos.delete("a");
    store.write(session -> rows.apply(session, row("b", "Tea", "1")));
    store.write(session -> rows.apply(session, row("b", "Coffee", "2")));

    assertThat(recorder.heard)
        .containsExactly(
            "none > Milk", "Milk > Bread", "Bread > none", "none > Tea", "Tea > Coffee");
  }

  @Test
  void whatChangesNothingIsNoChange() {
    todos.insert(Todo.of("a", "Milk").with("version", "1"));
    Recorder recorder = observing(new Curious());

    todos.delete("b");
    todos.update(Todo.of("b", "Bread"));
    assertThatThrownBy(() -> todos.insert(Todo.of("a", "Bread")));
    store.write(session -> rows.apply(session, row("a", "Tea", "1")));

    assertThat(recorder.heard).isEmpty();
  }

  @Test
  void anAppliedRowIsShownWithWhatOnlyThisDeviceKnows() {
    todos.insert(Todo.of("a", "Milk").with("draft", "mine"));
    List<String> drafts = new ArrayList<>();
    observing(
        new Recorder() {
          @Override
          public boolean isTouchedBy(@Nullable Row before, @Nullable Row after) {
            return drafts.add(after.text(TodoSchema.at("draft")));
          }
        });

    store.write(session -> rows.apply(session, row("a", "Bread", "2")));

    assertThat(drafts).containsExactly("mine");
  }

  @Test
  void aTransactionIsToldOfOnceWhenItIsCommitted() {
    Recorder recorder = observing(new Curious());

    store.write(
        session -> {
          todos.insert(Todo.of("a", "Milk"));
          todos.insert(Todo.of("b", "Bread"));
          assertThat(recorder.heard).doesNotContain("touched");
          return todos.delete("a");
        });

    assertThat(recorder.heard).containsExactly("none > Milk", "touched");
  }

  @Test
  void nothingIsToldOfWhatDoesNotMatter() {
    Recorder recorder = observing(new Recorder());

    todos.insert(Todo.of("a", "Milk"));

    assertThat(recorder.heard).containsExactly("none > Milk");
  }

  @Test
  void nothingIsToldOfWhatIsRolledBack() {
    Recorder recorder = observing(new Curious());

    assertThatThrownBy(
        () ->
            store.write(
                session -> {
                  todos.insert(Todo.of("a", "Milk"));
                  throw new IllegalStateException();
                }));
    store.write(
        session -> {
          assertThatThrownBy(
              () ->
                  store.write(
                      inner -> {
                        todos.insert(Todo.of("b", "Bread"));
                        throw new IllegalStateException();
                      }));
          return session;
        });

    assertThat(recorder.heard).containsExactly("none > Milk", "none > Bread");
    assertThat(todos.ids(Filter.all())).isEmpty();
  }

  @Test
  void aPartIsToldOfWithTheWhole() {
    Recorder recorder = observing(new Curious());

    store.write(
        session -> {
          store.write(inner -> rows.insert(inner, row("a", "Milk", "1")));
          assertThat(recorder.heard).containsExactly("none > Milk");
          return session;
        });
    assertThat(recorder.heard).containsExactly("none > Milk", "touched");

    assertThatThrownBy(
        () ->
            store.write(
                session -> {
                  store.write(inner -> rows.insert(inner, row("b", "Bread", "1")));
                  throw new IllegalStateException();
                }));
    assertThat(recorder.heard).containsExactly("none > Milk", "touched", "none > Bread");
  }

  @Test
  void whoComesDuringATransactionMissesNothingOfIt() {
    Recorder early = observing(new Recorder());
    Recorder late = new Recorder();

    store.write(
        session -> {
          todos.insert(Todo.of("a", "Milk"));
          return observing(late);
        });

    assertThat(early.heard).containsExactly("none > Milk");
    assertThat(late.heard).containsExactly("touched");
  }

  @Test
  void whoIsToldHoldsNoLockAndMayWrite() {
    Recorder recorder =
        observing(
            new Curious() {
              @Override
              public void touched() {
                super.touched();
                assertThat(store.isWriting()).isFalse();
                if (heard.size() == 2) {
                  CompletableFuture.runAsync(() -> todos.insert(Todo.of("b", "Bread"))).join();
                  todos.delete("b");
                }
              }
            });

    todos.insert(Todo.of("a", "Milk"));

    assertThat(recorder.heard)
        .containsExactly(
            "none > Milk", "touched", "none > Bread", "touched", "Bread > none", "touched");
  }

  @Test
  void whoIsForgottenIsToldNoMore() {
    Recorder one = observing(new Curious());
    Recorder other = observing(new Curious());
    store.forget(TABLE, one);
    store.forget(TABLE, one);

    todos.insert(Todo.of("a", "Milk"));

    assertThat(one.heard).isEmpty();
    assertThat(other.heard).containsExactly("none > Milk", "touched");
  }

  @Test
  void otherTablesAreNotToldOf() {
    Recorder recorder = new Curious();
    store.observe("other", recorder);

    todos.insert(Todo.of("a", "Milk"));

    assertThat(recorder.heard).isEmpty();
  }

  @Test
  void aStatementOfTheAppsOwnCanSayWhatItChanges() {
    todos.insert(Todo.of("a", "Milk"));
    Recorder recorder = observing(new Recorder());

    store.write(
        session -> {
          session.execute("UPDATE todo SET title = 'Bread'");
          session.changes(TABLE).noteAll();
          return session;
        });

    assertThat(recorder.heard).containsExactly("touched");
  }

  @Test
  void itCanSaySoAfterAPartWasUndone() {
    Recorder recorder = observing(new Recorder());

    store.write(
        session -> {
          TableChanges changes = session.changes(TABLE);
          assertThatIllegalStateException().isThrownBy(() -> store.write(this::fail));
          changes.noteAll();
          return session;
        });

    assertThat(recorder.heard).containsExactly("touched");
  }

  private Object fail(SqlSession session) {
    throw new IllegalStateException();
  }

  @Test
  void theEndOfTheStoreIsTold() {
    Recorder recorder = observing(new Recorder());

    store.close();
    store.close();

    assertThat(recorder.heard).containsExactly("closed");
    assertThatExceptionOfType(StoreException.class).isThrownBy(() -> observing(recorder));
  }

  @Test
  void aWriteThatNobodyObservesRunsItsOwnStatementsOnly() {
    store.observe("other", new Recorder());
    prepared.clear();

    store.write(session -> rows.insert(session, TodoSchema.row(Todo.of("a", "Milk"))));
    store.write(session -> rows.update(session, TodoSchema.row(Todo.of("a", "Bread"))));
    store.write(session -> rows.apply(session, row("a", "Tea", "2")));
    store.write(session -> rows.delete(session, "a"));

    assertThat(prepared)
        .containsExactly(
            TodoSchema.INSTANCE.sql().insert(),
            TodoSchema.INSTANCE.sql().update(),
            TodoSchema.INSTANCE.sql().apply(),
            TodoSchema.INSTANCE.sql().delete());
  }

  /** Takes down what is prepared to write. */
  private final class CountingDriver implements Driver {

    private final Driver real = new JdbcDriver();

    @Override
    public SqlConnection openReader(Path file) {
      return real.openReader(file);
    }

    @Override
    public SqlConnection openWriter(Path file, Durability durability) {
      SqlConnection writer = real.openWriter(file, durability);
      return new SqlConnection() {
        @Override
        public SqlDialect dialect() {
          return writer.dialect();
        }

        @Override
        public SqlStatement prepare(String sql) {
          prepared.add(sql);
          return writer.prepare(sql);
        }

        @Override
        public void begin() {
          writer.begin();
        }

        @Override
        public void commit() {
          writer.commit();
        }

        @Override
        public void rollback() {
          writer.rollback();
        }

        @Override
        public void close() {
          writer.close();
        }
      };
    }
  }
}
