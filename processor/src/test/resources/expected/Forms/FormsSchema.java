package com.example;

import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Columns;
import dev.syncline.schema.JsonType;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.RowWriter;
import dev.syncline.schema.TableSchema;
import dev.syncline.schema.TableSql;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** How {@link Forms} is stored in, and read from, the table {@code forms}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class FormsSchema implements TableSchema<Forms> {
  public static final FormsSchema INSTANCE = new FormsSchema();

  public static final Column ID = Column.id();
  public static final Column SIZE = Column.enumeration("size", Forms.Size.class);
  public static final Column CURRENCY = Column.of("currency", ColumnType.TEXT).lossy();
  public static final Column ON = Column.required("on", ColumnType.INT32).lossy();
  public static final Column SIZE_IN_CM = Column.enumeration("sizeInCm", Forms.Size.class).lossy();
  public static final Column ADDRESS_STREET = Column.of("address_street", ColumnType.TEXT).lossy();
  public static final Column ADDRESS_CITY = Column.of("address_town", ColumnType.TEXT).lossy();
  public static final Column ADDRESS_ZIP = Column.of("address_zip", ColumnType.INT32).lossy();
  public static final Column ADDRESS_POSITION_NORTH =
      Column.of("address_position_north", ColumnType.FLOAT64).lossy();
  public static final Column ADDRESS_POSITION_EAST =
      Column.of("address_position_east", ColumnType.DECIMAL).lossy();
  public static final Column BILLING_STREET = Column.of("bill_street", ColumnType.TEXT).lossy();
  public static final Column BILLING_CITY = Column.of("bill_town", ColumnType.TEXT).lossy();
  public static final Column BILLING_ZIP = Column.of("bill_zip", ColumnType.INT32).lossy();
  public static final Column BILLING_POSITION_NORTH =
      Column.of("bill_position_north", ColumnType.FLOAT64).lossy();
  public static final Column BILLING_POSITION_EAST =
      Column.of("bill_position_east", ColumnType.DECIMAL).lossy();
  public static final Column TAGS = Column.of("tags", ColumnType.JSON);
  public static final Column SIZES = Column.of("sizes", ColumnType.JSON);
  public static final Column COUNTS = Column.of("counts", ColumnType.JSON);
  public static final Column LINES = Column.of("lines", ColumnType.JSON);
  public static final Column VERSION = Column.version();

  private static final Columns COLUMNS =
      Columns.of(
          ID,
          SIZE,
          CURRENCY,
          ON,
          SIZE_IN_CM,
          ADDRESS_STREET,
          ADDRESS_CITY,
          ADDRESS_ZIP,
          ADDRESS_POSITION_NORTH,
          ADDRESS_POSITION_EAST,
          BILLING_STREET,
          BILLING_CITY,
          BILLING_ZIP,
          BILLING_POSITION_NORTH,
          BILLING_POSITION_EAST,
          TAGS,
          SIZES,
          COUNTS,
          LINES,
          VERSION);

  static final Forms.CurrencyConverter CURRENCY_CONVERTER = new Forms.CurrencyConverter();
  static final Forms.SwitchConverter SWITCH_CONVERTER = new Forms.SwitchConverter();
  static final Forms.SizeConverter SIZE_CONVERTER = new Forms.SizeConverter();
  static final Forms.DegreesConverter DEGREES_CONVERTER = new Forms.DegreesConverter();
  static final JsonType<List<String>> TAGS_JSON = new JsonType<>() {};
  static final JsonType<Set<Forms.Size>> SIZES_JSON = new JsonType<>() {};
  static final JsonType<Map<String, List<? extends Number>>> COUNTS_JSON = new JsonType<>() {};
  static final JsonType<Forms.Line[]> LINES_JSON = new JsonType<>() {};

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "forms" (
            "id" TEXT NOT NULL PRIMARY KEY,
            "size" TEXT,
            "currency" TEXT,
            "on" INTEGER NOT NULL,
            "sizeInCm" TEXT,
            "address_street" TEXT,
            "address_town" TEXT,
            "address_zip" INTEGER,
            "address_position_north" REAL,
            "address_position_east" TEXT,
            "bill_street" TEXT,
            "bill_town" TEXT,
            "bill_zip" INTEGER,
            "bill_position_north" REAL,
            "bill_position_east" TEXT,
            "tags" TEXT,
            "sizes" TEXT,
            "counts" TEXT,
            "lines" TEXT,
            "version" TEXT
          )
          """,
          """
          SELECT "id", "size", "currency", "on", "sizeInCm", "address_street", "address_town",
              "address_zip", "address_position_north", "address_position_east", "bill_street",
              "bill_town", "bill_zip", "bill_position_north", "bill_position_east", "tags", "sizes",
              "counts", "lines", "version"
          FROM "forms"
          """,
          """
          INSERT INTO "forms" ("id", "size", "currency", "on", "sizeInCm", "address_street",
              "address_town", "address_zip", "address_position_north", "address_position_east",
              "bill_street", "bill_town", "bill_zip", "bill_position_north", "bill_position_east",
              "tags", "sizes", "counts", "lines", "version")
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,
              ?19, ?20)
          ON CONFLICT ("id") DO NOTHING
          """,
          """
          UPDATE "forms"
          SET "size" = ?2, "currency" = ?3, "on" = ?4, "sizeInCm" = ?5, "address_street" = ?6,
              "address_town" = ?7, "address_zip" = ?8, "address_position_north" = ?9,
              "address_position_east" = ?10, "bill_street" = ?11, "bill_town" = ?12,
              "bill_zip" = ?13, "bill_position_north" = ?14, "bill_position_east" = ?15,
              "tags" = ?16, "sizes" = ?17, "counts" = ?18, "lines" = ?19, "version" = ?20
          WHERE "id" = ?1
          """,
          """
          INSERT INTO "forms" ("id", "size", "currency", "on", "sizeInCm", "address_street",
              "address_town", "address_zip", "address_position_north", "address_position_east",
              "bill_street", "bill_town", "bill_zip", "bill_position_north", "bill_position_east",
              "tags", "sizes", "counts", "lines", "version")
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,
              ?19, ?20)
          ON CONFLICT ("id") DO UPDATE
          SET "size" = excluded."size", "currency" = excluded."currency", "on" = excluded."on",
              "sizeInCm" = excluded."sizeInCm", "address_street" = excluded."address_street",
              "address_town" = excluded."address_town", "address_zip" = excluded."address_zip",
              "address_position_north" = excluded."address_position_north",
              "address_position_east" = excluded."address_position_east",
              "bill_street" = excluded."bill_street", "bill_town" = excluded."bill_town",
              "bill_zip" = excluded."bill_zip",
              "bill_position_north" = excluded."bill_position_north",
              "bill_position_east" = excluded."bill_position_east", "tags" = excluded."tags",
              "sizes" = excluded."sizes", "counts" = excluded."counts", "lines" = excluded."lines",
              "version" = excluded."version"
          WHERE "version" IS NOT excluded."version"
          """,
          """
          DELETE FROM "forms"
          WHERE "id" = ?1
          """);

  private FormsSchema() {}

  @Override
  public String generatedBy() {
    return "${release}";
  }

  @Override
  public String table() {
    return "forms";
  }

  @Override
  public Class<Forms> type() {
    return Forms.class;
  }

  @Override
  public Columns columns() {
    return COLUMNS;
  }

  @Override
  public TableSql sql() {
    return SQL;
  }

  @Override
  public void write(Forms item, RowWriter row) {
    row.text(0, item.id());
    row.enumeration(1, item.size());
    row.converted(2, CURRENCY_CONVERTER, item.currency(), RowWriter::text);
    row.converted(3, SWITCH_CONVERTER, item.on(), RowWriter::int32);
    row.converted(4, SIZE_CONVERTER, item.sizeInCm(), RowWriter::enumeration);
    Forms.Address address = item.address();
    row.text(5, address == null ? null : address.street());
    row.text(6, address == null ? null : address.city());
    row.int32(7, address == null ? null : address.zip());
    Forms.Position addressPosition = address == null ? null : address.position();
    row.float64(8, addressPosition == null ? null : addressPosition.north());
    row.converted(
        9,
        DEGREES_CONVERTER,
        addressPosition == null ? null : addressPosition.east(),
        RowWriter::decimal);
    Forms.Address billing = item.billing();
    row.text(10, billing == null ? null : billing.street());
    row.text(11, billing == null ? null : billing.city());
    row.int32(12, billing == null ? null : billing.zip());
    Forms.Position billingPosition = billing == null ? null : billing.position();
    row.float64(13, billingPosition == null ? null : billingPosition.north());
    row.converted(
        14,
        DEGREES_CONVERTER,
        billingPosition == null ? null : billingPosition.east(),
        RowWriter::decimal);
    row.json(15, TAGS_JSON, item.tags());
    row.json(16, SIZES_JSON, item.sizes());
    row.json(17, COUNTS_JSON, item.counts());
    row.json(18, LINES_JSON, item.lines());
    row.text(19, item.version());
  }

  @Override
  public Forms read(RowReader row) {
    return new Forms(
        row.text(0),
        row.enumerationOrNull(1, Forms.Size.class),
        row.convertedOrNull(2, CURRENCY_CONVERTER, RowReader::textOrNull),
        row.converted(3, SWITCH_CONVERTER, RowReader::int32),
        row.convertedOrNull(
            4, SIZE_CONVERTER, (cells, i) -> cells.enumerationOrNull(i, Forms.Size.class)),
        address(row),
        billing(row),
        row.jsonOrNull(15, TAGS_JSON),
        row.jsonOrNull(16, SIZES_JSON),
        row.jsonOrNull(17, COUNTS_JSON),
        row.jsonOrNull(18, LINES_JSON),
        row.textOrNull(19));
  }

  private static Forms.@Nullable Address address(RowReader row) {
    if (row.isNull(7)) {
      return null;
    }
    return new Forms.Address(
        row.textOrNull(5), row.textOrNull(6), row.int32(7), addressPosition(row));
  }

  private static Forms.@Nullable Position addressPosition(RowReader row) {
    if (row.isNull(8) && row.isNull(9)) {
      return null;
    }
    return new Forms.Position(
        row.float64OrNull(8), row.convertedOrNull(9, DEGREES_CONVERTER, RowReader::decimalOrNull));
  }

  private static Forms.@Nullable Address billing(RowReader row) {
    if (row.isNull(12)) {
      return null;
    }
    return new Forms.Address(
        row.textOrNull(10), row.textOrNull(11), row.int32(12), billingPosition(row));
  }

  private static Forms.@Nullable Position billingPosition(RowReader row) {
    if (row.isNull(13) && row.isNull(14)) {
      return null;
    }
    return new Forms.Position(
        row.float64OrNull(13),
        row.convertedOrNull(14, DEGREES_CONVERTER, RowReader::decimalOrNull));
  }
}
