package dev.syncline.store;

import dev.syncline.query.SqlDialect;
import dev.syncline.store.jdbc.JdbcDriver;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** SQLite as Android has it: what it would refuse fails here, too. */
public final class PlainDriver implements Driver {

  private static final int MOST_PARAMETERS = 999;
  private static final int LONGEST = 1_000_000;

  /** Functions that are taught, and what came after SQLite 3.22 or only with some builds. */
  private static final Pattern UNKNOWN =
      Pattern.compile(
          "(?i)syncline_\\w+\\(|\\bNULLS (FIRST|LAST)\\b|\\bRETURNING\\b|\\bjson|->"
              + "|\\bFILTER *\\(|\\bOVER *\\(|\\bMATERIALIZED\\b"
              + "|\\b(ceil|ceiling|floor|mod|pow|power|sqrt|trunc|iif|unixepoch|string_agg)\\(");

  private final Driver real = new JdbcDriver();
  private final Consumer<String> prepared;

  public PlainDriver() {
    this(sql -> {});
  }

  /**
   * @param prepared is given each statement before it is run
   */
  public PlainDriver(Consumer<String> prepared) {
    this.prepared = prepared;
  }

  @Override
  public SqlConnection openWriter(Path file, Durability durability) {
    return new Plain(real.openWriter(file, durability), prepared);
  }

  @Override
  public SqlConnection openReader(Path file) {
    return new Plain(real.openReader(file), prepared);
  }

  private static void require(boolean known, String sql) {
    if (!known) {
      throw new AssertionError("Android's SQLite cannot: " + sql);
    }
  }

  private record Plain(SqlConnection real, Consumer<String> prepared) implements SqlConnection {

    @Override
    public SqlDialect dialect() {
      return SqlDialect.PLAIN;
    }

    @Override
    public SqlStatement prepare(String sql) {
      require(!UNKNOWN.matcher(sql).find() && sql.length() <= LONGEST, sql);
      prepared.accept(sql);
      SqlStatement statement = real.prepare(sql);
      require(statement.parameters() <= MOST_PARAMETERS, sql);
      return statement;
    }

    @Override
    public void begin() {
      real.begin();
    }

    @Override
    public void commit() {
      real.commit();
    }

    @Override
    public void rollback() {
      real.rollback();
    }

    @Override
    public void close() {
      real.close();
    }
  }
}
