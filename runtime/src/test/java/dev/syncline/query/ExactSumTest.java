package dev.syncline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.Seeds;
import dev.syncline.error.QueryException;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Columns;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.RowWriter;
import dev.syncline.schema.TableSchema;
import dev.syncline.schema.TableSql;
import dev.syncline.store.Dao;
import dev.syncline.store.Durability;
import dev.syncline.store.Store;
import dev.syncline.store.TableInstaller;
import dev.syncline.store.jdbc.JdbcDriver;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sums of what SQLite keeps as texts, against those of Java. */
final class ExactSumTest {

  private static final Filter<Bill> ALL = Filter.all();

  @TempDir Path folder;
  private Store store;
  private Dao<Bill> bills;

  record Bill(
      String id, @Nullable BigDecimal price, @Nullable BigInteger units, @Nullable Duration time) {}

  @BeforeEach
  void open() {
    Path file = folder.resolve("bills.db");
    store = Store.open(file, new JdbcDriver(), Durability.NORMAL);
    store.write(
        session -> {
          new TableInstaller(file).install(session, BillSchema.BILLS);
          return session;
        });
    bills = new Dao<>(store, BillSchema.BILLS) {};
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void numbersOfAnySizeAreAddedUpExactly() {
    Seeds.forEach(
        20,
        random -> {
          List<Bill> all = fill(random);
          BigDecimal price = BigDecimal.ZERO;
          BigInteger units = BigInteger.ZERO;
          Duration time = Duration.ZERO;
          for (Bill bill : all) {
            price = price.add(bill.price());
            units = units.add(bill.units());
            time = time.plus(bill.time());
          }
          assertThat(bills.aggregate(BillSchema.PRICE.sum(), ALL).orElseThrow())
              .isEqualByComparingTo(price);
          assertThat(bills.aggregate(BillSchema.UNITS.sum(), ALL)).contains(units);
          assertThat(bills.aggregate(BillSchema.TIME.sum(), ALL)).contains(time);
          BigDecimal count = BigDecimal.valueOf(all.size());
          assertThat(bills.aggregate(BillSchema.PRICE.avg(), ALL).orElseThrow())
              .isEqualByComparingTo(price.divide(count, MathContext.DECIMAL128));
          assertThat(bills.aggregate(BillSchema.UNITS.avg(), ALL).orElseThrow())
              .isEqualByComparingTo(new BigDecimal(units).divide(count, MathContext.DECIMAL128));
          Duration mean = bills.aggregate(BillSchema.TIME.avg(), ALL).orElseThrow();
          assertThat(mean.multipliedBy(all.size()).minus(time).abs())
              .isLessThan(Duration.ofNanos(all.size()));
          all.forEach(bill -> bills.delete(bill.id()));
        });
  }

  private List<Bill> fill(Random random) {
    List<Bill> all = new ArrayList<>();
    for (int i = random.nextInt(40); i >= 0; i--) {
      BigInteger digits = new BigInteger(random.nextInt(200), random);
      BigInteger units = random.nextBoolean() ? digits : digits.negate();
      BigDecimal price = new BigDecimal(units, random.nextInt(60));
      Duration time = Duration.ofSeconds(random.nextInt(), random.nextInt(1_000_000_000));
      all.add(new Bill("bill " + i, price, units, time));
    }
    all.forEach(bills::insert);
    bills.insert(new Bill("none " + random.nextLong(), null, null, null));
    return all;
  }

  @Test
  void aSumHasTheScaleThatAStoredNumberHas() {
    bills.insert(new Bill("a", new BigDecimal("0.5"), BigInteger.ONE, Duration.ZERO));
    bills.insert(new Bill("b", new BigDecimal("99.5"), BigInteger.ONE, Duration.ZERO));

    assertThat(bills.aggregate(BillSchema.PRICE.sum(), ALL)).contains(new BigDecimal("100"));
    assertThat(bills.aggregate(BillSchema.PRICE.avg(), ALL)).contains(new BigDecimal("50"));
  }

  @Test
  void ofNoNumbersThereIsNoSum() {
    bills.insert(new Bill("none", null, null, null));

    assertThat(bills.aggregate(BillSchema.PRICE.sum(), ALL)).isEmpty();
    assertThat(bills.aggregate(BillSchema.UNITS.avg(), ALL)).isEmpty();
    assertThat(bills.aggregate(BillSchema.TIME.sum(), ALL)).isEmpty();
  }

  @Test
  void aDurationThatIsTooLongIsTold() {
    Duration longest = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);
    bills.insert(new Bill("a", null, null, longest));
    bills.insert(new Bill("b", null, null, Duration.ofNanos(1)));

    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> bills.aggregate(BillSchema.TIME.sum(), ALL))
        .withMessageContaining("longer than durations are");
  }

  private enum BillSchema implements TableSchema<Bill> {
    BILLS;

    static final DecimalColumn<Bill> PRICE =
        new DecimalColumn<>(Column.of("price", ColumnType.DECIMAL));
    static final BigIntegerColumn<Bill> UNITS =
        new BigIntegerColumn<>(Column.of("units", ColumnType.BIG_INTEGER));
    static final DurationColumn<Bill> TIME =
        new DurationColumn<>(Column.of("time", ColumnType.DURATION));

    @Override
    public String table() {
      return "bill";
    }

    @Override
    public Class<Bill> type() {
      return Bill.class;
    }

    @Override
    public Columns columns() {
      return Columns.of(Column.id(), PRICE.column(), UNITS.column(), TIME.column());
    }

    @Override
    public TableSql sql() {
      return new TableSql(
          "CREATE TABLE \"bill\" (\"id\" TEXT NOT NULL PRIMARY KEY, \"price\" TEXT, \"units\" TEXT,"
              + " \"time\" TEXT)",
          "SELECT \"id\", \"price\", \"units\", \"time\" FROM \"bill\"",
          "INSERT INTO \"bill\" VALUES (?1, ?2, ?3, ?4)",
          "",
          "",
          "DELETE FROM \"bill\" WHERE \"id\" = ?1");
    }

    @Override
    public void write(Bill bill, RowWriter row) {
      row.text(0, bill.id());
      row.decimal(1, bill.price());
      row.bigInteger(2, bill.units());
      row.duration(3, bill.time());
    }

    @Override
    public Bill read(RowReader row) {
      return new Bill(
          row.text(0), row.decimalOrNull(1), row.bigIntegerOrNull(2), row.durationOrNull(3));
    }
  }
}
