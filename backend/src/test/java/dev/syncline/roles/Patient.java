package dev.syncline.roles;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.Sensitive;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.time.Instant;

/** A model with values that nobody may read in a log. */
@SyncTable
public record Patient(
    @Id String id,
    String ward,
    @Sensitive String diagnosis,
    @Sensitive Double weight,
    @Sensitive Instant admitted,
    @Version String version) {

  static Patient of(String id, String diagnosis) {
    return new Patient(id, "north", diagnosis, null, null, null);
  }
}
