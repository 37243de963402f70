package com.example;

import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

@SyncTable
record Note(String key, String text, @Version String etag) {} // error: [MissingId] Note has no @Id. Mark the String that identifies a row with @Id.
