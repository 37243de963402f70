package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

/** Two branches wrote its version 1, and Git has left its marks in the file. */
@SyncTable
record UnreadableSchema( // error: [UnreadableSchema] schemas/unreadableschema/1.json cannot be read: line 3 is no JSON. Restore it from version control, or delete it if no app of that version has left your hands.
    @Id String id, @Version String version) {}
