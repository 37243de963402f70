package dev.syncline.dialects;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.time.LocalDate;

/** The same row as the server has it, there in a table of another name. */
@SyncTable("crate_wide")
record WideCrate(
    @Id String id,
    String label,
    Long weight,
    String origin,
    LocalDate packed,
    Double volume,
    @Version String version) {}
