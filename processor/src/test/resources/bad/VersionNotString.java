package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

@SyncTable
record Note(
    @Id String id,
    @Version int version) {} // error: [VersionNotString] The @Version version is an int, but versions are the server's, and no numbers that an app counts. Make it a String.

@SyncTable
record Timed(
    @Id String id,
    @Version java.time.Instant version) {} // error: [VersionNotString] The @Version version is a java.time.Instant, but versions are the server's, and no times. Make it a String; the time of the last change is what @UpdatedAt gives.

@SyncTable
record Binary(
    @Id String id,
    @Version byte[] version) {} // error: [VersionNotString] The @Version version is a byte[], but versions travel as text, whatever they are in the server. Make it a String.

@SyncTable
record Other(
    @Id String id,
    @Version Object version) {} // error: [VersionNotString] The @Version version is an Object. Make it a String, which the server chooses.
