package dev.syncline.simulation;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.References;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import org.jspecify.annotations.Nullable;

/** A child of a {@link Project}. */
@SyncTable
record Task(
    @Id @Nullable String id,
    @Nullable String name,
    @References(Project.class) @Nullable String project,
    @Version @Nullable String version) {}
