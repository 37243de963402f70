package com.example;

import dev.syncline.annotation.Column;
import dev.syncline.annotation.LocalOnly;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.UpdatedAt;
import java.time.Instant;

@SyncTable
record Note(
    String id, // error: [SystemName] id is the name of a column that the server keeps. Mark it with @Id, or rename it with @Column("itemId").
    String version, // error: [SystemName] version is the name of a column that the server keeps. Mark it with @Version, or rename it with @Column("itemVersion").
    Instant createdAt, // error: [SystemName] createdAt is the name of a column that the server keeps. Mark it with @CreatedAt, or rename it with @Column("itemCreatedAt").
    @LocalOnly Instant UpdatedAt, // error: [SystemName] UpdatedAt is the name of a column that the server keeps. Mark it with @UpdatedAt, or rename it with @Column("itemUpdatedAt").
    boolean deleted, // error: [SystemName] deleted is the name of a column that the server keeps. Mark it with @Deleted, or rename it with @Column("itemDeleted").
    @Column("ID") String key) {} // error: [SystemName] ID is the name of a column that the server keeps. Mark it with @Id, or rename it with @Column("itemID").
