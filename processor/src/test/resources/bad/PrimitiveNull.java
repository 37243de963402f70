package com.example;

import dev.syncline.annotation.Default;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.LocalOnly;
import dev.syncline.annotation.ServerOnly;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

@SyncTable("note")
public record PrimitiveNull(
    @Id String id,
    boolean complete,
    @LocalOnly int opened,
    @ServerOnly int views, // warning: [PrimitiveNull] Column views is an int, which has no null for rows that the server has not given a value: it reads 0 there. Make it Integer, or give it a @Default. To accept it, say @SuppressWarnings("PrimitiveNull").
    @ServerOnly boolean checked, // warning: [PrimitiveNull] Column checked is a boolean, which has no null for rows that the server has not given a value: it reads false there. Make it Boolean, or give it a @Default. To accept it, say @SuppressWarnings("PrimitiveNull").
    @ServerOnly @Default("1") int rank,
    @ServerOnly @SuppressWarnings("PrimitiveNull") int likes,
    @Version String version) {}
