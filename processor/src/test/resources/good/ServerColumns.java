package com.example;

import dev.syncline.annotation.Column;
import dev.syncline.annotation.Deleted;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.ServerOnly;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

@SyncTable
public record ServerColumns(
    @Id String id,
    @Deleted boolean gone,
    String text,
    @ServerOnly String owner,
    @ServerOnly @Column("read_count") Integer reads,
    @Version String version) {

  /** By setters. */
  @SyncTable
  static class Plain {
    private String id;
    private Boolean deleted;
    private String owner;
    private String version;

    @Id
    String getId() {
      return id;
    }

    void setId(String id) {
      this.id = id;
    }

    @Deleted
    Boolean getDeleted() {
      return deleted;
    }

    void setDeleted(Boolean deleted) {
      this.deleted = deleted;
    }

    @ServerOnly
    String getOwner() {
      return owner;
    }

    void setOwner(String owner) {
      this.owner = owner;
    }

    @Version
    String getVersion() {
      return version;
    }

    void setVersion(String version) {
      this.version = version;
    }
  }
}
