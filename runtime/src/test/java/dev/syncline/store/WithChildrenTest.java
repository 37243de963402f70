package dev.syncline.store;

import static dev.syncline.query.Filter.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.Seeds;
import dev.syncline.error.QueryException;
import dev.syncline.query.Filter;
import dev.syncline.query.LongColumn;
import dev.syncline.query.Query;
import dev.syncline.query.Selection;
import dev.syncline.query.TextColumn;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Columns;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.RowWriter;
import dev.syncline.schema.TableSchema;
import dev.syncline.schema.TableSql;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Folders and the files in them. */
@ParameterizedClass
@EnumSource(Sqlite.class)
final class WithChildrenTest {

  private static final TextColumn<Node> ID = new TextColumn<>(Column.id());
  private static final LongColumn<Node> SIZE =
      new LongColumn<>(Column.of("size", ColumnType.INT64));
  private static final TextColumn<Node> PARENT =
      new TextColumn<>(Column.of("parent", ColumnType.TEXT).references("folder"));
  private static final TextColumn<Node> TWIN =
      new TextColumn<>(Column.of("twin", ColumnType.TEXT).references("file"));
  private static final Filter<Node> ALL = Filter.all();

  @Parameter Sqlite sqlite;
  @TempDir Path folder;
  private Store store;
  private Dao<Node> folders;
  private Dao<Node> files;
  private Runnable whenFolderIsRead = () -> {};

  record Node(String id, @Nullable Long size, @Nullable String parent) {}

  @BeforeEach
  void open() {
    store = open("nodes.db");
    folders = new Dao<>(store, new NodeSchema("folder", () -> whenFolderIsRead.run())) {};
    files = new Dao<>(store, new NodeSchema("file", () -> {})) {};
  }

  private Store open(String name) {
    Path file = folder.resolve(name);
    Store opened = Store.open(file, sqlite.driver(), Durability.NORMAL);
    opened.write(
        session -> {
          for (String table : List.of("folder", "file")) {
            new TableInstaller(file).install(session, new NodeSchema(table, () -> {}));
          }
          return session;
        });
    return opened;
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void childrenAreThoseOfTheirParentsInBothOrders() {
    Seeds.forEach(
        40,
        random -> {
          List<Node> parents = fill(folders, random, "folder ", null);
          List<Node> children = fill(files, random, "file ", parents);
          long least = random.nextInt(10);
          long most = random.nextInt(10);
          Query<Node> query =
              Selection.where(ID.ignoringCase().startsWith("FOLDER").and(SIZE.ge(least)))
                  .orderBy(SIZE.desc())
                  .orderBy(ID.ignoringCase().asc());
          Query<Node> ofFiles =
              Selection.where(SIZE.le(most).or(SIZE.isNull()).and(ID.ignoringCase().ne("")))
                  .orderBy(ID.ignoringCase().desc());
          int limit = random.nextInt(parents.size() + 2);

          assertThat(folders.withChildren(query.limit(limit), files, PARENT, ofFiles))
              .isEqualTo(
                  parents.stream()
                      .filter(it -> it.size() != null && it.size() >= least)
                      .sorted(Comparator.comparing(Node::size).reversed().thenComparing(Node::id))
                      .limit(limit)
                      .map(it -> new WithChildren<>(it, of(it, children, most)))
                      .collect(Collectors.toList()));
          folders.delete(ALL);
          files.delete(ALL);
        });
  }

  private static List<Node> of(Node parent, List<Node> children, long most) {
    return children.stream()
        .filter(it -> parent.id().equals(it.parent()))
        .filter(it -> it.size() == null || it.size() <= most)
        .sorted(Comparator.comparing(Node::id).reversed())
        .collect(Collectors.toList());
  }

  private static List<Node> fill(
      Dao<Node> dao, Random random, String name, @Nullable List<Node> parents) {
    List<Node> nodes = new ArrayList<>();
    for (int i = random.nextInt(20); i >= 0; i--) {
      Long size = random.nextInt(5) == 0 ? null : (long) random.nextInt(10);
      String parent =
          parents == null || random.nextInt(5) == 0
              ? null
              : parents.get(random.nextInt(parents.size())).id();
      nodes.add(new Node(name + i, size, parent));
    }
    nodes.forEach(dao::insert);
    return nodes;
  }

  @Test
  void pagesOfParentsBeginAfterOneOfThem() {
    Seeds.forEach(
        10,
        random -> {
          List<Node> parents = fill(folders, random, "folder ", null);
          fill(files, random, "file ", parents);
          Query<Node> all = ALL.orderBy(SIZE.desc());
          List<WithChildren<Node, Node>> expected = folders.withChildren(all, files, PARENT, ALL);
          int last = random.nextInt(parents.size());

          Query<Node> rest = all.after(expected.get(last).parent());
          assertThat(folders.withChildren(rest, files, PARENT, ALL))
              .isEqualTo(expected.subList(last + 1, expected.size()));
          folders.delete(ALL);
          files.delete(ALL);
        });
  }

  @Test
  void thereMayBeMoreParentsThanAStatementHasParameters() {
    int many = 33_000;
    store.write(
        session -> {
          for (int i = 0; i < many; i++) {
            folders.insert(new Node("folder " + i, (long) i, null));
            files.insert(new Node("file " + i, (long) i, "folder " + i));
          }
          return session;
        });

    assertThat(folders.withChildren(ALL.orderBy(SIZE.asc()), files, PARENT, ALL))
        .hasSize(many)
        .allSatisfy(it -> assertThat(it.children()).hasSize(1))
        .last()
        .isEqualTo(
            new WithChildren<>(
                new Node("folder 32999", 32_999L, null),
                List.of(new Node("file 32999", 32_999L, "folder 32999"))));
  }

  @Test
  void bothTablesAreReadInOneState() {
    folders.insert(new Node("a", 1L, null));
    files.insert(new Node("old", 1L, "a"));
    whenFolderIsRead =
        () -> CompletableFuture.runAsync(() -> files.insert(new Node("new", 2L, "a"))).join();

    assertThat(folders.withChildren(ALL, files, PARENT, ALL))
        .containsExactly(
            new WithChildren<>(new Node("a", 1L, null), List.of(new Node("old", 1L, "a"))));
    assertThat(files.count(ALL)).isEqualTo(2);
  }

  @Test
  void aWriteSeesWhatItHasWritten() {
    List<WithChildren<Node, Node>> found =
        store.write(
            session -> {
              folders.insert(new Node("a", 1L, null));
              files.insert(new Node("new", 1L, "a"));
              return folders.withChildren(ALL, files, PARENT, ALL);
            });

    assertThat(found).extracting(it -> it.children().size()).containsExactly(1);
    assertThat(files.count(ALL)).isEqualTo(1);
  }

  @Test
  void aTableMayReferToItself() {
    files.insert(new Node("a", 1L, null));
    files.insert(new Node("b", 2L, null));
    TextColumn<Node> parent =
        new TextColumn<>(Column.of("parent", ColumnType.TEXT).references("file"));
    files.insert(new Node("c", 3L, "a"));

    assertThat(files.withChildren(where(SIZE.le(2)).orderBy(ID.asc()), files, parent, ALL))
        .extracting(it -> it.parent().id() + it.children().size())
        .containsExactly("a1", "b0");
  }

  @Test
  void whatIsNoReferenceIsTold() {
    refused(
        () -> folders.withChildren(ALL, files, TWIN, ALL),
        "Column twin of table file does not refer to table folder");
    refused(() -> folders.withChildren(ALL, files, ID, ALL), "Column id of table file");
    refused(() -> folders.withChildren(ALL, files, PARENT, ALL.limit(1)), "of all parents");
    refused(() -> folders.withChildren(ALL, files, PARENT, ALL.offset(1)), "of all parents");
    try (Store other = open("other.db")) {
      Dao<Node> elsewhere = new Dao<>(other, new NodeSchema("file", () -> {})) {};
      refused(
          () -> folders.withChildren(ALL, elsewhere, PARENT, ALL), "are of different databases");
    }
  }

  private static void refused(Runnable read, String message) {
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(read::run)
        .withMessageContaining(message);
  }

  private record NodeSchema(String table, Runnable whenRead) implements TableSchema<Node> {

    @Override
    public Class<Node> type() {
      return Node.class;
    }

    @Override
    public Columns columns() {
      return Columns.of(Column.id(), SIZE.column(), PARENT.column());
    }

    @Override
    public TableSql sql() {
      String name = '"' + table + '"';
      return new TableSql(
          "CREATE TABLE "
              + name
              + " (\"id\" TEXT NOT NULL PRIMARY KEY, \"size\" INTEGER, \"parent\" TEXT)",
          "SELECT \"id\", \"size\", \"parent\" FROM " + name,
          "INSERT INTO " + name + " VALUES (?1, ?2, ?3)",
          "",
          "",
          "DELETE FROM " + name + " WHERE \"id\" = ?1");
    }

    @Override
    public void write(Node node, RowWriter row) {
      row.text(0, node.id());
      row.int64(1, node.size());
      row.text(2, node.parent());
    }

    @Override
    public Node read(RowReader row) {
      whenRead.run();
      return new Node(row.text(0), row.int64OrNull(1), row.textOrNull(2));
    }
  }
}
