package com.example;

import dev.syncline.annotation.Column;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.LocalOnly;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@SyncTable
@NullMarked
public record LocalColumns(
    @LocalOnly boolean opened,
    @Id String id,
    @LocalOnly @Column("scroll_position") double scrolled,
    String text,
    @LocalOnly @Nullable Instant seen,
    @LocalOnly @Nullable String draft,
    @Version @Nullable String version) {}
