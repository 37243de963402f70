package com.example;

import dev.syncline.annotation.Column;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.LocalOnly;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

/** Models that inherit columns, and what marks them. */
final class Supertypes {

  private Supertypes() {}

  interface Identified<K> {
    @Id
    K id();

    @Version
    String getVersion();
  }

  interface Titled {
    @Column("label")
    String title();

    /** Computed. */
    default int getLength() {
      return title().length();
    }
  }

  @SyncTable
  record Entry(int size, String id, String title, String version)
      implements Identified<String>, Titled {
    @Override
    public String getVersion() {
      return version;
    }
  }

  @SyncTable
  @SuppressWarnings("WirePrecision")
  static final class Note extends Entity<String, Long> implements Titled {
    private final String title;

    Note(String id, String version, Long value, String title) {
      super(id, version, value);
      this.title = title;
    }

    @Override
    public String title() {
      return title;
    }
  }

  abstract static class Entity<K, V> implements Identified<K> {
    private final K id;
    private final String version;
    @LocalOnly V value;

    Entity(K id, String version, V value) {
      this.id = id;
      this.version = version;
      this.value = value;
    }

    @Override
    public K id() {
      return id;
    }

    @Override
    public String getVersion() {
      return version;
    }
  }

  @SyncTable
  static class Task extends Keyed<String> {
    String text;
  }

  static class Keyed<K> {
    @Id K key;
    @Version String version;
  }
}
