package com.example;

import dev.syncline.annotation.CreatedAt;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.UpdatedAt;
import dev.syncline.annotation.Version;
import java.time.LocalDate;

@SyncTable
record Note(
    @Id String id,
    @Version String version,
    @CreatedAt LocalDate createdAt, // error: [TimestampNotInstant] The @CreatedAt createdAt is a java.time.LocalDate. Make it a java.time.Instant.
    @UpdatedAt Object updatedAt) {} // error: [TimestampNotInstant] The @UpdatedAt updatedAt is an Object. Make it a java.time.Instant.
