package dev.syncline.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.SyncClient;
import dev.syncline.backend.Response;
import dev.syncline.event.PushResult;
import dev.syncline.roles.Cloud;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Devices edit the same few rows, lose answers and are restarted, as a seed says; {@code
 * -Dsyncline.seed=n} runs one. Rules settle what clashes, so in the end all hold the same rows.
 */
class RandomRulesTest {

  private static final int DEVICES = 3;
  private static final List<String> IDS = List.of("a", "b");
  private static final List<Tally.Level> LEVELS = List.of(Tally.Level.values());
  private static final Response UNAVAILABLE = new Response(503, Map.of(), "{}".getBytes(UTF_8));

  @TempDir Path folder;

  private final List<SyncClient> clients = new ArrayList<>();
  private final Map<String, Integer> votes = new HashMap<>();
  private final Map<String, Set<String>> voters = new HashMap<>();
  private final Map<String, String> drafts = new HashMap<>();
  private Instant now = Instant.parse("2026-11-22T12:00:00Z");
  private Random random;
  @AutoClose private Cloud cloud;

  static LongStream seeds() {
    Long only = Long.getLong("syncline.seed");
    return only == null ? LongStream.rangeClosed(1, 15) : LongStream.of(only);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyVoteCountsOnce(long seed) {
    run(seed, it -> it);

    for (String id : IDS) {
      assertThat(now(0, id).votes()).isEqualTo(votes.getOrDefault(id, 0));
      assertThat(now(0, id).voters()).isEqualTo(voters.getOrDefault(id, Set.of()));
    }
  }

  /** Where an answer is lost and somebody else writes, a sum cannot be known: the app is asked. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void allHoldTheSameWhateverWasLost(long seed) {
    run(seed, it -> random.nextInt(6) == 0 ? UNAVAILABLE : it);
  }

  private void run(long seed, UnaryOperator<Response> network) {
    random = new Random(seed);
    cloud = new Cloud(folder, BallotSchema.INSTANCE);
    start();
    cloud.answering(network);
    for (int i = 0; i < 60; i++) {
      step(random.nextInt(DEVICES), i);
    }
    cloud.answering(it -> it);
    resolve();
    settle();
    check();
  }

  private void start() {
    IntStream.range(0, DEVICES).forEach(device -> clients.add(open(device)));
    IDS.forEach(id -> table(0).insert(Ballot.of(id)));
    settle();
  }

  private SyncClient open(int device) {
    Clock clock = InstantSource.fixed(now).withZone(ZoneOffset.UTC);
    return cloud.device("device" + device, it -> it.clock(clock).sleeper(millis -> {}));
  }

  private BallotTable table(int device) {
    return BallotTable.of(clients.get(device));
  }

  private void step(int device, int step) {
    String id = IDS.get(random.nextInt(IDS.size()));
    switch (random.nextInt(10)) {
      case 0, 1, 2 -> vote(device, id, "voter" + step);
      case 3, 4 -> edit(device, id, "editor" + step);
      case 5 -> draft(device, id, "draft" + step);
      case 6 -> cloud.change("ballot", id, "{'number': " + step + "}");
      case 7 -> restart(device);
      case 8 -> clients.get(device).push();
      default -> table(device).pull();
    }
  }

  private void vote(int device, String id, String voter) {
    int more = random.nextInt(9) - 4;
    table(device).update(now(device, id).voted(voter, more));
    votes.merge(id, more, Integer::sum);
    voters.computeIfAbsent(id, it -> new TreeSet<>()).add(voter);
  }

  private void edit(int device, String id, String editor) {
    Tally.Level level = LEVELS.get(random.nextInt(LEVELS.size()));
    table(device).update(now(device, id).edited(editor, level, random.nextInt(100)));
  }

  private void draft(int device, String id, String text) {
    table(device).update(now(device, id).drafted(text));
    drafts.put(device + id, text);
  }

  private Ballot now(int device, String id) {
    return table(device).find(id).orElseThrow();
  }

  /** An hour later, so that no pause of a failed request lasts. */
  private void restart(int device) {
    now = now.plusSeconds(3600);
    clients.get(device).close();
    clients.set(device, open(device));
  }

  /** In favour of the server, where a rule could not. */
  private void resolve() {
    for (int device = 0; device < DEVICES; device++) {
      restart(device);
      clients.get(device).push();
      BallotTable table = table(device);
      table.conflicts().forEach(it -> assertThat(table.resolve(it.takeServer())).isTrue());
    }
  }

  private void settle() {
    for (int round = 0; round < 2; round++) {
      for (int device = 0; device < DEVICES; device++) {
        restart(device);
        PushResult pushed = clients.get(device).push();
        assertThat(pushed.isClean()).as("%s", pushed).isTrue();
        assertThat(table(device).pull().isComplete()).isTrue();
      }
    }
  }

  private void check() {
    assertThat(cloud.sent()).noneMatch(it -> it.contains("draft") || it.contains("number"));
    for (String id : IDS) {
      Ballot first = now(0, id);
      for (int device = 0; device < DEVICES; device++) {
        assertThat(now(device, id)).isEqualTo(first.drafted(drafts.get(device + id)));
      }
      assertThat(cloud.other().get("/tables/ballot/" + id).text())
          .contains("\"votes\":" + first.votes() + ",", "\"title\":\"" + first.title() + "\"");
    }
  }
}
