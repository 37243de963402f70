package dev.syncline.pitfalls;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.time.Instant;

/** A row with a column of each kind that clients have spoilt. */
@SyncTable("errand")
record Errand(
    @Id String id,
    String title,
    String code,
    Long number,
    Double weight,
    Boolean done,
    Instant due,
    @Version String version) {

  static Errand of(String id, String title) {
    return new Errand(id, title, null, null, null, null, null, null);
  }

  Errand withTitle(String newTitle) {
    return new Errand(id, newTitle, code, number, weight, done, due, version);
  }

  Errand withCode(String newCode) {
    return new Errand(id, title, newCode, number, weight, done, due, version);
  }

  Errand withNumber(Long newNumber) {
    return new Errand(id, title, code, newNumber, weight, done, due, version);
  }

  Errand withVersion(String newVersion) {
    return new Errand(id, title, code, number, weight, done, due, newVersion);
  }
}
