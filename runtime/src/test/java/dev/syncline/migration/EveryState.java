package dev.syncline.migration;

import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.sync.FakeServer;
import dev.syncline.sync.Fault;

/** A file with a change of each kind in each state, as the first version of an app leaves it. */
final class EveryState {

  static final Column TITLE = Column.required("title", ColumnType.TEXT);
  static final Column TEXT = Column.of("text", ColumnType.TEXT);
  static final Column STARS = Column.of("stars", ColumnType.INT64);
  static final AnyVersion FIRST = AnyVersion.of(1, TITLE, TEXT, STARS);

  private EveryState() {}

  /** Makes it, and closes the app; the next request arrives. */
  static void in(Phone phone, FakeServer server) {
    for (String id :
        new String[] {"calm", "conflict", "delete", "gone", "parked", "update", "unanswered"}) {
      server.put("note", id, "Title " + id, "text " + id, 5L);
    }
    phone.start(FIRST).table.pull();
    phone.edit("parked", "title", "Bad");
    server.next("PATCH", Fault.status(400));
    phone.client.push();
    server.set("note", "conflict", "title", "Theirs");
    phone.edit("conflict", "title", "Ours");
    phone.edit("conflict", "stars", 6L);
    phone.client.push();
    server.always(Fault.REQUEST_LOST);
    phone.edit("unanswered", "title", "Sent");
    phone.table.insert(FIRST.row("inserting", "New", "sent", 1L));
    phone.table.delete("gone");
    phone.client.push();
    server.always(Fault.NONE);
    phone.edit("unanswered", "title", "Later");
    phone.edit("update", "title", "Mine");
    phone.table.delete("delete");
    phone.table.insert(FIRST.row("insert", "New", null, null));
    phone.close();
  }
}
