package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

/** In the schema folder, a file is called like its table. */
@SyncTable
record UnwritableSchema( // error: [UnwritableSchema] The version of the table unwritableschema cannot be kept in the folder of -Asyncline.schemas=schemas: NotDirectoryException. Name another folder, or let files be written there.
    @Id String id, @Version String version) {}
