package dev.syncline.simulation;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Columns of many types, and no rules: whatever two change is a conflict. */
@SuppressWarnings("WirePrecision") // The backend keeps every digit.
@SyncTable
record Offer(
    @Id @Nullable String id,
    @Nullable String title,
    @Nullable Long stars,
    @Nullable BigDecimal price,
    @Nullable Double ratio,
    @Nullable Instant due,
    @Version @Nullable String version) {}
