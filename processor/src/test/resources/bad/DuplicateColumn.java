package com.example;

import dev.syncline.annotation.Column;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.LocalOnly;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

@SyncTable
record Note(
    @Id String id,
    String text,
    @Column("TEXT") String body, // error: [DuplicateColumn] text and body are both the column TEXT; case does not tell columns apart. Rename one with @Column.
    String Text, // error: [DuplicateColumn] text and Text are both the column Text; case does not tell columns apart. Rename one with @Column.
    String other,
    @LocalOnly @Column("other") String local, // error: [DuplicateColumn] other and local are both the column other; case does not tell columns apart. Rename one with @Column.
    @Version String version) {}
