package com.example;

import dev.syncline.annotation.Column;
import dev.syncline.annotation.Default;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.LocalOnly;
import dev.syncline.annotation.ServerOnly;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;

@SyncTable
public record Defaults(
    @Id String id,
    @Default("it's \"\"\" \\n") String text,
    @Default("two\nlines") String lines,
    @Default("true") boolean flag,
    @Default("-128") byte tiny,
    @Default("32767") Short small,
    @Default("-3") @ServerOnly int whole,
    @Default("9007199254740993") @SuppressWarnings("WirePrecision") Long large,
    @Default("0.1") float single,
    @Default("-1.5e-3") @LocalOnly @Column("a_column_whose_name_is_long") Double real,
    @Default("-123.45") BigDecimal price,
    @Default("12000") BigInteger stock,
    @Default("'") char grade,
    @Default("2B0C3A8E-6F0A-4A53-9D1C-0B6F4A1F2C77") UUID key,
    @Default("HTTPS://Example.COM/%7ea") URI page,
    @Default("2026-11-22T14:20:40.500+02:00") Instant seen,
    @Default("2026-11-22") LocalDate due,
    @Default("14:20:40.5") LocalTime at,
    @Default("2026-11-22T14:20:40") LocalDateTime start,
    @Default("2026-11-22T14:20:40+02:00") OffsetDateTime end,
    @Default("PT1H30M0.5S") Duration length,
    @Default("OPEN") State state,
    @Version String version) {

  /** What a task may be. */
  public enum State {
    CLOSED,
    OPEN
  }
}
