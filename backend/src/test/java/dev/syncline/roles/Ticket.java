package dev.syncline.roles;

import dev.syncline.annotation.Column;
import dev.syncline.annotation.Deleted;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.ServerOnly;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

/** A model some of whose columns only the server writes. */
@SyncTable
public record Ticket(
    @Id String id,
    String title,
    @Deleted boolean gone,
    @ServerOnly String assignee,
    @ServerOnly @Column("ticket_number") Long number,
    @Version String version) {

  static Ticket of(String title) {
    return new Ticket(null, title, false, null, null, null);
  }

  Ticket withTitle(String newTitle) {
    return new Ticket(id, newTitle, gone, assignee, number, version);
  }

  Ticket assignedTo(String newAssignee) {
    return new Ticket(id, title, gone, newAssignee, number, version);
  }
}
