package dev.syncline.faults;

import dev.syncline.annotation.Default;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.Index;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import dev.syncline.schema.Migration;
import java.math.BigDecimal;

/** An entry, as the second version of the app has it: in another table and of other columns. */
@SyncTable(value = "journal", version = 2, migrations = DiaryTwo.To2.class)
record DiaryTwo(
    @Id String id,
    @Index String heading,
    BigDecimal mood,
    @Default("nowhere") String place,
    @Version String version) {

  static DiaryTwo of(int number) {
    BigDecimal mood = BigDecimal.valueOf(number % 5 * 10 + 5, 1);
    return new DiaryTwo("e" + number, "Day " + number, mood, "nowhere", null);
  }

  static final class To2 implements Migration {

    @Override
    public int from() {
      return 1;
    }

    @Override
    public int to() {
      return 2;
    }

    @Override
    public void migrate(Table table) {
      table.formerly("diary");
      table.rename("title", "heading");
      table.fill("mood", "\"mood\" + 0.5");
      table.drop("note");
    }
  }
}
