package dev.syncline.rules;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.Merge;
import dev.syncline.annotation.MergeRule;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

/** A column for each rule, and a title that the app decides. */
@SyncTable
record Tally(
    @Id String id,
    String title,
    @Merge(MergeRule.SERVER) String theirs,
    @Merge(MergeRule.LOCAL) String ours,
    @Merge(MergeRule.LATEST) String latest,
    @Merge(MergeRule.MAX) Level highest,
    @Merge(MergeRule.MIN) Integer lowest,
    @Merge(MergeRule.SUM_OF_CHANGES) int likes,
    @Version String version) {

  enum Level {
    NONE,
    SOME,
    ALL
  }

  static Tally of(String id) {
    return new Tally(id, "new", "new", "new", "new", Level.NONE, 5, 5, null);
  }

  Tally title(String value) {
    return new Tally(id, value, theirs, ours, latest, highest, lowest, likes, version);
  }

  Tally liked(int more) {
    return new Tally(id, title, theirs, ours, latest, highest, lowest, likes + more, version);
  }

  /** All columns but the title. */
  Tally edited(String by, Level level, int low, int more) {
    return new Tally(id, title, by, by, by, level, low, likes + more, version);
  }
}
