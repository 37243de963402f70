package dev.syncline.faults;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

/** An entry, as the first version of an app has it. */
@SyncTable("diary")
record DiaryOne(@Id String id, String title, int mood, String note, @Version String version) {

  static DiaryOne of(int number) {
    return new DiaryOne("e" + number, "Day " + number, number % 5, "n" + number, null);
  }
}
