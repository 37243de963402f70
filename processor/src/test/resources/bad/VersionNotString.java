package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

@SyncTable
record Note(
    @Id String id,
    @Version int version) {} // error: [VersionNotString] The @Version version is an int. Make it a String, which the server chooses.
