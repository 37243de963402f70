package dev.syncline.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.syncline.SyncClient;
import dev.syncline.error.RowException;
import dev.syncline.error.RowException.Reason;
import dev.syncline.event.PullResult;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns that no two rows written on a device share, and the indexes that find them. */
class UniqueTest {

  @TempDir Path folder;

  @AutoClose private Cloud cloud;
  private SyncClient client;
  private MemberTable members;

  @BeforeEach
  void start() {
    cloud = new Cloud(folder, MemberSchema.INSTANCE);
    client = cloud.device("one");
    members = MemberTable.of(client);
    members.insert(Member.of("1", "ann@example.com").wearing("red", 7));
  }

  @Test
  void refusesASecondRowOfTheValue() {
    RowException refused =
        catchThrowableOfType(
            RowException.class, () -> members.insert(Member.of("2", "ann@example.com")));

    assertThat(refused.reason()).isEqualTo(Reason.NOT_UNIQUE);
    assertThat(refused.rowId()).isEqualTo("2");
    assertThat(refused)
        .hasMessage(
            "Row 2 of table member has the email of row 1, which has to be unique. Give it another,"
                + " or change that row.");
    assertThat(members.find("2")).isEmpty();
    assertThat(client.outbox()).hasSize(1);
  }

  @Test
  void refusesAnUpdateToTheValueOfAnotherRow() {
    Member bob = members.insert(Member.of("2", "bob@example.com"));

    assertThatThrownBy(() -> members.update(bob.withEmail("ann@example.com")))
        .hasMessageContaining("email of row 1");
    assertThatThrownBy(() -> members.upsert(bob.withEmail("ann@example.com")))
        .hasMessageContaining("email of row 1");
    assertThat(members.find("2").orElseThrow().email()).isEqualTo("bob@example.com");
  }

  @Test
  void refusesWhatIsTheSameTogether() {
    members.insert(Member.of("2", null).wearing("red", 8));
    members.insert(Member.of("3", null).wearing("blue", 7));

    assertThatThrownBy(() -> members.insert(Member.of("4", null).wearing("red", 7)))
        .hasMessageContaining("has the team and shirt of row 1");
  }

  @Test
  void takesNullForNoValue() {
    members.insert(Member.of("2", null).wearing("red", null));
    members.insert(Member.of("3", null).wearing("red", null));

    assertThat(members.count(MemberQuery.all())).isEqualTo(3);
  }

  @Test
  void holdsForWritesThatStayHere() {
    MemberDao dao = MemberDao.of(client);
    dao.insert(Member.of("2", "bob@example.com"));

    assertThatThrownBy(() -> dao.insert(Member.of("3", "ann@example.com")))
        .isInstanceOf(RowException.class);
    assertThatThrownBy(() -> dao.update(Member.of("2", "ann@example.com")))
        .isInstanceOf(RowException.class);
    assertThat(dao.update(Member.of("2", "bob@example.com").wearing("blue", 1))).isTrue();
    assertThat(dao.find("3")).isEmpty();
  }

  @Test
  void takesAValueThatItsRowHasLeft() {
    members.update(Member.of("1", "anna@example.com"));
    members.insert(Member.of("2", "ann@example.com"));
    members.delete("2");

    assertThat(members.insert(Member.of("3", "ann@example.com")).id()).isEqualTo("3");
  }

  @Test
  void storesWhatTheServerHasWhateverItIs() {
    client.push();
    cloud.other().post("/tables/member", "{'id': '2', 'email': 'ann@example.com'}");

    PullResult pulled = members.pull();

    assertThat(pulled.isComplete()).isTrue();
    Member twin = members.find("2").orElseThrow();
    assertThat(twin.email()).isEqualTo("ann@example.com");
    assertThat(members.update(twin.wearing("blue", 2)).shirt()).isEqualTo(2);
  }

  @Test
  void isNoConstraintOfTheTable() {
    assertThat(MemberSchema.INSTANCE.sql().create()).doesNotContain("UNIQUE");
    assertThat(MemberSchema.INSTANCE.sql().indexes())
        .hasSize(4)
        .noneMatch(index -> index.contains("UNIQUE"));
  }

  @Test
  void isFoundByAnIndex() throws SQLException {
    assertThat(plan("SELECT \"id\" FROM member WHERE \"email\" = 'x' AND \"id\" <> 'y'"))
        .contains("member.email");
    assertThat(plan("SELECT * FROM member WHERE \"shirt\" = 7")).contains("member.shirt");
    assertThat(plan("SELECT * FROM member WHERE \"team\" = 'red' AND \"shirt\" = 7"))
        .contains("member.team.shirt");
    assertThat(plan("SELECT * FROM member WHERE \"ticket\" = 't'")).contains("member.ticket");
  }

  @Test
  void createsIndexesThatAFileLacksAndLeavesOthers() throws SQLException {
    client.close();
    execute("DROP INDEX \"member.email\"");
    execute("CREATE INDEX mine ON member (team)");

    cloud.device("one").close();

    assertThat(
            query(
                "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
                    + " AND name NOT LIKE 'syncline%'"))
        .containsExactlyInAnyOrder(
            "mine", "member.email", "member.shirt", "member.team.shirt", "member.ticket");
  }

  @Test
  void tellsWhichTableAColumnRefersTo() {
    assertThat(MemberSchema.TICKET.traits().parent()).isEqualTo("ticket");
    assertThat(MemberSchema.EMAIL.traits().parent()).isNull();
  }

  private String plan(String sql) throws SQLException {
    return String.join("\n", query("EXPLAIN QUERY PLAN " + sql));
  }

  private List<String> query(String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection file = connect();
        Statement statement = file.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(rows.getMetaData().getColumnCount()));
      }
    }
    return found;
  }

  private void execute(String sql) throws SQLException {
    try (Connection file = connect();
        Statement statement = file.createStatement()) {
      statement.execute(sql);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("one.db"));
  }
}
