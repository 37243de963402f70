package com.example;

import dev.syncline.annotation.Column;
import dev.syncline.annotation.CreatedAt;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.UpdatedAt;
import dev.syncline.annotation.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;

/** Each type of column, primitive and boxed. The id does not stand first. */
@SyncTable("everything")
@SuppressWarnings("WirePrecision")
public record AllTypes(
    String text,
    @Id String key,
    boolean flag,
    Boolean maybeFlag,
    int small,
    Integer maybeSmall,
    long large,
    Long maybeLarge,
    double real,
    Double maybeReal,
    Instant instant,
    @Column("happened_on") LocalDate date,
    Size size,
    DayOfWeek day,
    @CreatedAt Instant born,
    @UpdatedAt Instant changed,
    @Version String etag) {

  /** An enum of the model's own. */
  public enum Size {
    SMALL,
    LARGE {
      @Override
      public String toString() {
        return "large indeed";
      }
    }
  }
}
