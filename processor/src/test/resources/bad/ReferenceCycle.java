package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.LocalOnly;
import dev.syncline.annotation.References;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

@SyncTable("leader")
public record ReferenceCycle(
    @Id String id,
    @References(Team.class) String team, // warning: [ReferenceCycle] team closes a circle of tables, leader, team, club, leader, in which rows can refer to each other, so that one of them is pushed before its parent. Leave one of the references out. To accept it, say @SuppressWarnings("ReferenceCycle").
    @References(Team.class) @LocalOnly String favourite,
    @References(ReferenceCycle.class) String deputy,
    @Version String version) {

  /** Refers to a leader by way of its club. */
  @SyncTable
  public record Team(
      @Id String id,
      @References(Club.class) String club, // warning: [ReferenceCycle] club closes a circle of tables, team, club, leader, team, in which rows can refer to each other, so that one of them is pushed before its parent. Leave one of the references out. To accept it, say @SuppressWarnings("ReferenceCycle").
      @References(Town.class) String town,
      @Version String version) {}

  /** Refers to a leader. */
  @SyncTable
  public record Club(
      @Id String id,
      @References(ReferenceCycle.class) @SuppressWarnings("ReferenceCycle") String leader,
      @Version String version) {}

  /** Refers to nothing. */
  @SyncTable
  public record Town(@Id String id, @Version String version) {}
}
