package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

/** Lines stay within 100 columns, names permitting. */
@SyncTable("a_table_with_a_name_longer_than_what_anyone_would_choose")
public record LongNames(
    @Id String id,
    boolean nobodyWouldLikeToReadThisNameTwice,
    EnumOfALongName anEnumOfALongName,
    String norWouldAnyoneLikeToReadThisName,
    @Version String version) {

  enum EnumOfALongName {
    YES,
    NO
  }
}
