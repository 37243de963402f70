package com.example;

import dev.syncline.annotation.Convert;
import dev.syncline.annotation.Converter;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.LocalOnly;
import dev.syncline.annotation.References;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.util.UUID;

@SyncTable
record Line(
    @Id String id,
    @References(Bill.class) UUID bill, // error: [ReferenceNotString] bill refers to a row of Bill, and is a java.util.UUID. Make it a String, as ids are.
    @References(Thread.class) String thread, // error: [ReferenceToNoTable] thread refers to Thread, which is no table. Name a class marked @SyncTable, or remove @References.
    @References(int.class) String number, // error: [ReferenceToNoTable] number refers to int, which is no table. Name a class marked @SyncTable, or remove @References.
    @References(Bill.class) @Convert(Lengths.class) String length, // error: [ReferenceNotString] length refers to a row of Bill, but its converter makes no String of it. Name one that does, as ids are Strings.
    @References(Missing.class) String missing, // error: cannot find symbol // error: [UnknownType] Line is not generated for: the class that its column missing refers to does not exist. Correct the name or add the import.
    @References(Bill.class) @Version String version) {} // error: [ContradictoryAnnotations] version is marked both @Version and @References. Remove one of them.

@SyncTable
record Bill(
    @Id @References(Line.class) String id, // error: [ContradictoryAnnotations] id is marked both @Id and @References. Remove one of them.
    @Version String version) {}

class Lengths implements Converter<String, Integer> {
  @Override
  public Integer toColumn(String value) {
    return value.length();
  }

  @Override
  public String toModel(Integer value) {
    return "x".repeat(value);
  }
}
