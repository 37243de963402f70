package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The types of columns that are met less often. */
@SyncTable
public record MoreTypes(
    @Id String id,
    byte tiny,
    Byte maybeTiny,
    short few,
    Short maybeFew,
    float rough,
    Float maybeRough,
    char letter,
    Character maybeLetter,
    LocalTime opens,
    LocalDateTime meeting,
    UUID token,
    URI home,
    BigDecimal price,
    BigInteger stars,
    OffsetDateTime departs,
    Duration takes,
    @Version String version) {}
