package com.example;

import dev.syncline.annotation.CreatedAt;
import dev.syncline.annotation.Default;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.LocalOnly;
import dev.syncline.annotation.ServerOnly;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.UpdatedAt;
import dev.syncline.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@SyncTable
@NullMarked
record Note(
    @Id String id,
    String text,
    @Version String version, // error: [NullNeeded] version has no room for null, but is null until the server has answered. Mark it @Nullable.
    @CreatedAt Instant created, // error: [NullNeeded] created has no room for null, but is null until the server has answered. Mark it @Nullable.
    @UpdatedAt @Nullable Instant updated,
    @ServerOnly String owner, // error: [NullNeeded] owner has no room for null, but is null until the server has given it a value. Mark it @Nullable, or give it a @Default.
    @LocalOnly String draft, // error: [NullNeeded] draft has no room for null, but is null in rows that a pull brings. Mark it @Nullable, or give it a @Default.
    @LocalOnly @Default("") String remark,
    @ServerOnly @Nullable String reader) {}
