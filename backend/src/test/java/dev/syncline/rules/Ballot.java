package dev.syncline.rules;

import dev.syncline.annotation.Embedded;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.Json;
import dev.syncline.annotation.LocalOnly;
import dev.syncline.annotation.Merge;
import dev.syncline.annotation.MergeRule;
import dev.syncline.annotation.ServerOnly;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.util.Set;
import java.util.TreeSet;

/** A model in which every clash is settled by a rule, with columns of every role and form. */
@SyncTable
record Ballot(
    @Id String id,
    @Merge(MergeRule.LATEST) String title,
    @Merge(MergeRule.SUM_OF_CHANGES) int votes,
    @Merge(MergeRule.MAX) Tally.Level level,
    @Merge(MergeRule.MIN) Integer lowest,
    @Merge(MergeRule.UNION) @Json Set<String> voters,
    @Embedded Place place,
    @ServerOnly Integer number,
    @LocalOnly String draft,
    @Version String version) {

  /** Where to vote. */
  record Place(@Merge(MergeRule.SERVER) String town, @Merge(MergeRule.LOCAL) Integer zip) {}

  static Ballot of(String id) {
    return new Ballot(
        id, "new", 0, Tally.Level.NONE, 100, Set.of(), new Place("Ulm", 0), null, null, null);
  }

  Ballot voted(String voter, int more) {
    Set<String> all = new TreeSet<>(voters);
    all.add(voter);
    return new Ballot(id, title, votes + more, level, lowest, all, place, number, draft, version);
  }

  Ballot edited(String by, Tally.Level newLevel, int low) {
    Place moved = new Place(by, low);
    return new Ballot(id, by, votes, newLevel, low, voters, moved, number, draft, version);
  }

  Ballot drafted(String text) {
    return new Ballot(id, title, votes, level, lowest, voters, place, number, text, version);
  }
}
