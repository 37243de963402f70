package dev.syncline.simulation;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.Json;
import dev.syncline.annotation.Merge;
import dev.syncline.annotation.MergeRule;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A column for each rule, and a title that users decide. */
@SuppressWarnings("WirePrecision") // The backend keeps every digit.
@SyncTable
record Poll(
    @Id @Nullable String id,
    @Nullable String title,
    @Merge(MergeRule.SUM_OF_CHANGES) long votes,
    @Merge(MergeRule.MAX) @Nullable Long highest,
    @Merge(MergeRule.UNION) @Json @Nullable Set<String> tags,
    @Merge(MergeRule.SERVER) @Nullable String theirs,
    @Merge(MergeRule.LOCAL) @Nullable String ours,
    @Merge(MergeRule.LATEST) @Nullable String latest,
    @Version @Nullable String version) {}
