package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

/** Its version 1 has the text. A version alone does not fill the stars. */
@SyncTable(version = 2)
record RequiredColumnAdded(
    @Id String id,
    String text,
    int stars, // error: [RequiredColumnAdded] Since version 1 of the table requiredcolumnadded, column stars is new and required, and the rows that are stored have no value for it. Let it be null, give it a @Default, or say @SyncTable(version = 2, migrations = RequiredColumnAddedTo2.class) and fill it in RequiredColumnAddedTo2.
    @Version String version) {}
