package dev.syncline.schema;

import dev.syncline.annotation.MergeRule;
import dev.syncline.annotation.OnDelete;

/**
 * One column of a table.
 *
 * @param name its name, on the server and in SQLite
 * @param required whether it holds a value in every row
 * @param traits what else the model says of it
 */
public record Column(String name, ColumnType type, Role role, boolean required, Traits traits) {

  /** Who writes a column. */
  public enum Role {
    /** Identifies the row. */
    ID,
    /** The server's version of the row. */
    VERSION,
    /** Set by the server when the row is first stored. */
    CREATED_AT,
    /** Set by the server with every write of the row. */
    UPDATED_AT,
    /** Written by apps, on every device. */
    SYNCED,
    /** Written by this app, and known to this device alone. */
    LOCAL_ONLY,
    /** Written by the server, and read by apps. */
    SERVER_ONLY
  }

  public static Column id() {
    return new Column("id", ColumnType.TEXT, Role.ID, true, Traits.NONE);
  }

  public static Column version() {
    return new Column("version", ColumnType.TEXT, Role.VERSION, false, Traits.NONE);
  }

  public static Column createdAt() {
    return new Column("createdAt", ColumnType.INSTANT, Role.CREATED_AT, false, Traits.NONE);
  }

  public static Column updatedAt() {
    return new Column("updatedAt", ColumnType.INSTANT, Role.UPDATED_AT, false, Traits.NONE);
  }

  /** A column that apps write and that may be null. */
  public static Column of(String name, ColumnType type) {
    return new Column(name, type, Role.SYNCED, false, Traits.NONE);
  }

  /** A column that apps write and that holds a value in every row. */
  public static Column required(String name, ColumnType type) {
    return new Column(name, type, Role.SYNCED, true, Traits.NONE);
  }

  /** A column of an enum's constants, in their order, that apps write and that may be null. */
  public static Column enumeration(String name, Class<? extends Enum<?>> type) {
    return new Column(name, ColumnType.ENUM, Role.SYNCED, false, Traits.NONE.ofEnum(type));
  }

  /** A column of an enum's constants, in their order, one of which is in every row. */
  public static Column requiredEnumeration(String name, Class<? extends Enum<?>> type) {
    return new Column(name, ColumnType.ENUM, Role.SYNCED, true, Traits.NONE.ofEnum(type));
  }

  /** The same column, of which an item may say less than what is stored. */
  public Column lossy() {
    return new Column(name, type, role, required, traits.asLossy());
  }

  /** The same column, of which this rule settles a clash. */
  public Column merge(MergeRule rule) {
    return new Column(name, type, role, required, traits.withMerge(rule));
  }

  /** The same column, kept on this device. */
  public Column localOnly() {
    return new Column(name, type, Role.LOCAL_ONLY, required, traits);
  }

  /**
   * Whether an item may say less of this column than what is stored: an enum's constant that only a
   * newer app has, for instance.
   */
  public boolean isLossy() {
    return traits.lossy() || type == ColumnType.ENUM || type == ColumnType.JSON;
  }

  /** The same column, which only the server writes. */
  public Column serverOnly() {
    return new Column(name, type, Role.SERVER_ONLY, required, traits);
  }

  /**
   * The same column, in which a row without a value has this one.
   *
   * @param stored the value as SQLite keeps it
   */
  public Column withDefault(Object stored) {
    return with(traits.withDefault(stored));
  }

  /** The same column, whose values appear in no log line and in no message. */
  public Column sensitive() {
    return with(traits.asSensitive());
  }

  /** The same column, which holds ids of this table's rows. */
  public Column references(String table) {
    return references(table, OnDelete.KEEP);
  }

  /** The same column, which holds ids of this table's rows; what becomes of it without them. */
  public Column references(String table, OnDelete onDelete) {
    return with(traits.withParent(table, onDelete));
  }

  private Column with(Traits changed) {
    return new Column(name, type, role, required, changed);
  }

  /** Whether apps write this column and the server hears of it. */
  public boolean isSynced() {
    return role == Role.SYNCED;
  }
}
