package dev.syncline.simulation;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import org.jspecify.annotations.Nullable;

/** A parent of {@link Task}s. */
@SyncTable
record Project(
    @Id @Nullable String id,
    @Nullable String name,
    @Nullable String goal,
    @Version @Nullable String version) {}
