package dev.syncline.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What is in the file of a database. */
public final class Files {

  private Files() {}

  /** The rows of a query, each as its values. */
  public static List<List<Object>> rows(Path file, String sql) throws SQLException {
    List<List<Object>> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet cursor = statement.executeQuery(sql)) {
      while (cursor.next()) {
        List<Object> row = new ArrayList<>();
        for (int i = 1; i <= cursor.getMetaData().getColumnCount(); i++) {
          row.add(cursor.getObject(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
