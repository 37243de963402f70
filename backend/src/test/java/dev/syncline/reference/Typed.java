package dev.syncline.reference;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.time.Instant;

/** A row with a column for each type that the original backend knows. */
@SyncTable
@SuppressWarnings("WirePrecision")
record Typed(
    @Id String id, String str, Long num, Boolean flag, Instant at, @Version String version) {}
