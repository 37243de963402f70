package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

/** Its version 1 has the text. */
@SyncTable
record SchemaChanged(
    @Id String id,
    Integer stars, // error: [SchemaChanged] Since version 1 of the table schemachanged, column stars is new. Say @SyncTable(version = 2), or delete schemas/schemachanged/1.json if no app of that version has left your hands.
    String text,
    String note, // error: [SchemaChanged] Since version 1 of the table schemachanged, column note is new. Say @SyncTable(version = 2), or delete schemas/schemachanged/1.json if no app of that version has left your hands.
    @Version String version) {}
