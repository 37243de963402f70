package dev.syncline.rules;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.Json;
import dev.syncline.annotation.Merge;
import dev.syncline.annotation.MergeRule;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.util.Set;
import java.util.TreeSet;

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
    @Merge(MergeRule.UNION) @Json Set<String> voters,
    @Version String version) {

  enum Level {
    NONE,
    SOME,
    ALL
  }

  static Tally of(String id) {
    return new Tally(id, "new", "new", "new", "new", Level.NONE, 5, 5, Set.of(), null);
  }

  Tally title(String value) {
    return new Tally(id, value, theirs, ours, latest, highest, lowest, likes, voters, version);
  }

  Tally liked(int more) {
    return new Tally(
        id, title, theirs, ours, latest, highest, lowest, likes + more, voters, version);
  }

  /** All columns but the title; who edits, votes. */
  Tally edited(String by, Level level, int low, int more) {
    Set<String> votes = new TreeSet<>(voters);
    votes.add(by);
    return new Tally(id, title, by, by, by, level, low, likes + more, votes, version);
  }
}
