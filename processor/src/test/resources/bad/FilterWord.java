package com.example;

import dev.syncline.annotation.Column;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.LocalOnly;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

class FilterWord {

  @SyncTable
  record Note(
      @Id String id,
      String not, // warning: [FilterWord] not is a word of the server's filters, so no pull can choose rows by that column. Rename it with @Column("isNot"). To accept it, say @SuppressWarnings("FilterWord").
      @Column("null") String nothing, // warning: [FilterWord] null is a word of the server's filters, so no pull can choose rows by that column. Rename it with @Column("isNull"). To accept it, say @SuppressWarnings("FilterWord").
      @LocalOnly @Column("true") boolean truth,
      String and,
      @Version String version) {}
}
