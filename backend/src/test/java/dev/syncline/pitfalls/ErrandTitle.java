package dev.syncline.pitfalls;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

/**
 * Errands in an app that knows fewer columns, by a name of its own: two models of a table clash.
 */
@SyncTable("errandtitle")
record ErrandTitle(@Id String id, String title, @Version String version) {

  ErrandTitle withTitle(String newTitle) {
    return new ErrandTitle(id, newTitle, version);
  }
}
