package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.LocalOnly;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Unique;
import dev.syncline.annotation.Version;

@SyncTable("note")
@Unique({"list", "title"}) // warning: [UniqueOnSynced] Two devices that are offline may each insert the same list and title, since @Unique holds on one device. Let the server refuse the second one. To accept it, say @SuppressWarnings("UniqueOnSynced").
public record UniqueOnSynced(
    @Id String id,
    @Unique String email, // warning: [UniqueOnSynced] Two devices that are offline may each insert the same email, since @Unique holds on one device. Let the server refuse the second one. To accept it, say @SuppressWarnings("UniqueOnSynced").
    @Unique @SuppressWarnings("UniqueOnSynced") String nickname,
    @Unique @LocalOnly Integer place,
    String list,
    String title,
    @Version String version) {}
