package com.example;

import dev.syncline.annotation.Column;
import dev.syncline.annotation.CreatedAt;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.LocalOnly;
import dev.syncline.annotation.SyncTable;
import java.time.Instant;

class NearlySystemName {

  @SyncTable(detectConflicts = false)
  record Note(
      @Id String id,
      String verison, // warning: [NearlySystemName] verison is nearly called version, a column that the server keeps. If it is meant to be that column, mark it with @Version. To accept it, say @SuppressWarnings("NearlySystemName").
      String versions, // warning: [NearlySystemName] versions is nearly called version, a column that the server keeps. If it is meant to be that column, mark it with @Version. To accept it, say @SuppressWarnings("NearlySystemName").
      Instant created_at, // warning: [NearlySystemName] created_at is nearly called createdAt, a column that the server keeps. If it is meant to be that column, mark it with @CreatedAt. To accept it, say @SuppressWarnings("NearlySystemName").
      @Column("updateAt") Instant changed, // warning: [NearlySystemName] updateAt is nearly called updatedAt, a column that the server keeps. If it is meant to be that column, mark it with @UpdatedAt. To accept it, say @SuppressWarnings("NearlySystemName").
      @LocalOnly Instant UpdatetAt) {}

  @SyncTable(detectConflicts = false)
  record Other(@Id String id, @CreatedAt Instant born, Instant createAt) {}
}
