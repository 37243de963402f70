package dev.syncline.roles;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.Index;
import dev.syncline.annotation.References;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Unique;
import dev.syncline.annotation.Version;

/** A model with columns that are unique, alone and together. */
@SyncTable
@Unique({"team", "shirt"})
@SuppressWarnings("UniqueOnSynced")
public record Member(
    @Id String id,
    @Unique String email,
    @References(Ticket.class) String ticket,
    String team,
    @Index Integer shirt,
    @Version String version) {

  static Member of(String id, String email) {
    return new Member(id, email, null, null, null, null);
  }

  Member withEmail(String newEmail) {
    return new Member(id, newEmail, ticket, team, shirt, version);
  }

  Member wearing(String newTeam, Integer newShirt) {
    return new Member(id, email, ticket, newTeam, newShirt, version);
  }
}
