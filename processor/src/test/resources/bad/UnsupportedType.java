package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.Json;
import dev.syncline.annotation.LocalOnly;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

@SyncTable
record Note(
    @Id String id,
    List<String> tags, // error: [UnsupportedType] Column tags is a java.util.List<String>, which has no column type. Mark it @Json, give it @Convert, or use String, a primitive, byte[], an enum, BigDecimal, BigInteger, UUID, URI, Instant, LocalDate, LocalTime, LocalDateTime, OffsetDateTime or Duration.
    Map<String, ? extends Number> counts, // error: [UnsupportedType] Column counts is a java.util.Map<String, ? extends Number>, which has no column type. Mark it @Json, give it @Convert, or use String, a primitive, byte[], an enum, BigDecimal, BigInteger, UUID, URI, Instant, LocalDate, LocalTime, LocalDateTime, OffsetDateTime or Duration.
    Date due, // error: [UnsupportedType] Column due is a java.util.Date, which has no column type. Did you mean java.time.Instant?
    CharSequence weight, // error: [UnsupportedType] Column weight is a CharSequence, which has no column type. Did you mean String?
    @Json Optional<String> kept, // error: [UnsupportedType] Column kept is a java.util.Optional<String>, which has no column type. Did you mean String, which may be null?
    @Json List<OptionalInt> marks, // error: [UnsupportedType] Column marks is a java.util.OptionalInt, which has no column type. Did you mean Integer, which may be null?
    Optional<String> note, // error: [UnsupportedType] Column note is a java.util.Optional<String>, which has no column type. Did you mean String, which may be null?
    int[] numbers, // error: [UnsupportedType] Column numbers is an int[], which has no column type. Mark it @Json, give it @Convert, or use String, a primitive, byte[], an enum, BigDecimal, BigInteger, UUID, URI, Instant, LocalDate, LocalTime, LocalDateTime, OffsetDateTime or Duration.
    Thread.State state,
    Object anything, // error: [UnsupportedType] Column anything is an Object, which has no column type. Mark it @Json, give it @Convert, or use String, a primitive, byte[], an enum, BigDecimal, BigInteger, UUID, URI, Instant, LocalDate, LocalTime, LocalDateTime, OffsetDateTime or Duration.
    @LocalOnly char[] secret, // error: [UnsupportedType] Column secret is a char[], which has no column type. Did you mean String?
    Mood mood, // error: [UnsupportedType] Column mood needs com.example.Note.Mood, which generated code cannot see. Make it package-private.
    @Version String version) {

  private enum Mood {
    GOOD
  }
}

@SyncTable
class Other {
  @Id private String id;
  private StringBuilder text; // error: [UnsupportedType] Column text is a StringBuilder, which has no column type. Did you mean String?
  @Version private String version;

  String getId() {
    return id;
  }

  void setId(String id) {
    this.id = id;
  }

  StringBuilder getText() {
    return text;
  }

  void setText(StringBuilder text) {
    this.text = text;
  }

  String getVersion() {
    return version;
  }

  void setVersion(String version) {
    this.version = version;
  }
}
