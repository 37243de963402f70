package com.example;

import dev.syncline.annotation.Default;
import dev.syncline.annotation.Embedded;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.Json;
import dev.syncline.annotation.LocalOnly;
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
import java.util.List;
import java.util.UUID;

@SyncTable
record Note(
    @Id @Default("1") String id, // error: [ContradictoryAnnotations] id is marked both @Id and @Default. Remove one of them.
    @Default("1") @Version String version, // error: [ContradictoryAnnotations] version is marked both @Version and @Default. Remove one of them.
    @Default("yes") boolean done, // error: [DefaultMisfit] Column done is a boolean, which "yes" is not. Write the value as JSON has it, such as @Default("true").
    @Default("128") byte tiny, // error: [DefaultMisfit] Column tiny is a byte, which "128" is not. Write the value as JSON has it, such as @Default("1").
    @Default("1.0") Integer count, // error: [DefaultMisfit] Column count is an Integer, which "1.0" is not. Write the value as JSON has it, such as @Default("1").
    @Default("NaN") double weight, // error: [DefaultMisfit] Column weight is a double, which "NaN" is not. Write the value as JSON has it, such as @Default("1.5").
    @Default("1e99") @LocalOnly float zoom, // error: [DefaultMisfit] Column zoom is a float, which "1e99" is not. Write the value as JSON has it, such as @Default("1.5").
    @Default("free") BigDecimal price, // error: [DefaultMisfit] Column price is a java.math.BigDecimal, which "free" is not. Write the value as JSON has it, such as @Default("1.5").
    @Default("1.5") BigInteger stock, // error: [DefaultMisfit] Column stock is a java.math.BigInteger, which "1.5" is not. Write the value as JSON has it, such as @Default("1").
    @Default("") char grade, // error: [DefaultMisfit] Column grade is a char, which "" is not. Write the value as JSON has it, such as @Default("x").
    @Default("1-1-1-1-1") UUID key, // error: [DefaultMisfit] Column key is a java.util.UUID, which "1-1-1-1-1" is not. Write the value as JSON has it, such as @Default("2b0c3a8e-6f0a-4a53-9d1c-0b6f4a1f2c77").
    @Default("a b") URI page, // error: [DefaultMisfit] Column page is a java.net.URI, which "a b" is not. Write the value as JSON has it, such as @Default("https://example.com/").
    @Default("2026-11-22") Instant seen, // error: [DefaultMisfit] Column seen is a java.time.Instant, which "2026-11-22" is not. Write the value as JSON has it, such as @Default("2026-11-22T14:20:40Z").
    @Default("tomorrow") LocalDate due, // error: [DefaultMisfit] Column due is a java.time.LocalDate, which "tomorrow" is not. Write the value as JSON has it, such as @Default("2026-11-22").
    @Default("25:00:00") LocalTime at, // error: [DefaultMisfit] Column at is a java.time.LocalTime, which "25:00:00" is not. Write the value as JSON has it, such as @Default("14:20:40").
    @Default("now") LocalDateTime from, // error: [DefaultMisfit] Column from is a java.time.LocalDateTime, which "now" is not. Write the value as JSON has it, such as @Default("2026-11-22T14:20:40").
    @Default("now") OffsetDateTime until, // error: [DefaultMisfit] Column until is a java.time.OffsetDateTime, which "now" is not. Write the value as JSON has it, such as @Default("2026-11-22T14:20:40+02:00").
    @Default("90") Duration length, // error: [DefaultMisfit] Column length is a java.time.Duration, which "90" is not. Write the value as JSON has it, such as @Default("PT90S").
    @Default("Open") State state, // error: [DefaultMisfit] Column state is a com.example.Note.State, which "Open" is not. Write the value as JSON has it, such as @Default("OPEN").
    @Default("[]") @Json List<String> tags, // error: [DefaultMisfit] Column tags is kept as JSON, for which no default can be written. Remove @Default, and let it be null where there is none.
    @Embedded Place place, // error: [DefaultMisfit] Column placeTown has a @Default inside place, which may be null as a whole. Remove @Default, or mark place as never null.
    @Embedded @LocalOnly Place last, // error: [DefaultMisfit] Column lastTown has a @Default inside last, which is marked @LocalOnly, so there are rows without it, and they have none. Remove @Default.
    @Default("AA==") byte[] photo) { // error: [DefaultMisfit] Column photo is a byte[], for which no default can be written. Remove @Default, and let it be null where there is none.

  record Place(@Default("Rome") String town) {}

  enum State {
    CLOSED,
    OPEN
  }
}
