package dev.syncline.rules;

import dev.syncline.annotation.Conflicts;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.Merge;
import dev.syncline.annotation.MergeRule;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

/** The server wins where nobody says otherwise. */
@SyncTable(conflicts = Conflicts.SERVER_WINS)
record ServerKept(
    @Id String id,
    String text,
    @Merge(MergeRule.SUM_OF_CHANGES) int likes,
    @Version String version) {}
