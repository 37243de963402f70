package com.example;

import dev.syncline.annotation.Conflicts;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.Json;
import dev.syncline.annotation.Merge;
import dev.syncline.annotation.MergeRule;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Rules for clashes; one column is left to the app, and what it leaves, to the server. */
@SyncTable(conflicts = Conflicts.SERVER_WINS)
record Rules(
    @Id String id,
    @Merge(MergeRule.ASK) String text,
    @Merge(MergeRule.SERVER) String base,
    @Merge(MergeRule.LOCAL) String note,
    @Merge(MergeRule.LATEST) boolean done,
    @Merge(MergeRule.MAX) Instant seenAt,
    @Merge(MergeRule.MIN) Size size,
    @Merge(MergeRule.SUM_OF_CHANGES) int likes,
    @Merge(MergeRule.SUM_OF_CHANGES) BigDecimal balance,
    @Merge(MergeRule.UNION) @Json List<String> tags,
    @Version String version) {

  enum Size {
    SMALL,
    LARGE
  }
  /** No column is left to pick. */
  @SyncTable(conflicts = Conflicts.CLIENT_WINS)
  record All(@Id String id, @Merge(MergeRule.MAX) int best, @Version String version) {}
}
