package dev.syncline.sync;

import dev.syncline.PendingChange;
import dev.syncline.Resolution;
import dev.syncline.RowState;
import dev.syncline.sync.FakeServer.Seen;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * One random schedule. Every value that a user writes is written once only, so that it can be told
 * where it came from and what became of it.
 */
final class Simulation implements AutoCloseable {

  private static final List<String> IDS = List.of("a", "b", "c", "d");
  private static final int STEPS = 45;
  private static final int MOST_ROUNDS = 30;

  private final Random random;
  private final FakeServer server = new FakeServer();
  private final List<Device> devices = new ArrayList<>();
  private final List<Ledger> ledgers = new ArrayList<>();
  private final StringBuilder schedule = new StringBuilder();
  private final boolean alone;
  private int values;
  private boolean discarded;
  private boolean lossy = true;
  private int depth;

  Simulation(Path folder, long seed, int count) {
    random = new Random(seed * 7919);
    alone = count == 1;
    server.step(Duration.ofMillis(random.nextInt(3) * 400L)).pageCap(1 + random.nextInt(4));
    server.always(this::network);
    server.observer(new Watch());
    for (int i = 0; i < count; i++) {
      devices.add(
          new Device(
              server,
              folder,
              "s" + seed + (alone ? "alone" : "of" + count) + "d" + i,
              1 + random.nextInt(4),
              // Several requests of a push are on their way, in an order that can be repeated.
              builder -> builder.parallelism(seed % 3 == 0 ? 4 : 1).executor(Runnable::run)));
      ledgers.add(new Ledger());
    }
  }

  String schedule() {
    return schedule.toString();
  }

  private void note(String what) {
    schedule.append("  ".repeat(depth + 1)).append(what).append('\n');
  }

  /** What a device's user has written and seen. */
  private static final class Ledger {
    /** What the user wrote last in a column, if the server never had it. */
    final Map<String, Object> open = new TreeMap<>();

    /** The rows that the user deleted, if the server never did. */
    final Set<String> deletes = new HashSet<>();

    /** What the user could have known of. */
    final Set<Object> seen = new HashSet<>();

    void drop(String id) {
      open.keySet().removeIf(key -> key.startsWith(id + "."));
      deletes.remove(id);
    }
  }

  private final class Watch implements FakeServer.Observer {

    @Override
    public void stored(String device, String id, String column, Object before, Object after) {
      Ledger writer = ledger(device);
      if (before != null && !before.equals(after) && !writer.seen.contains(before)) {
        throw new AssertionError(
            String.format("%s overwrites %s.%s=%s unseen", device, id, column, before));
      }
      for (Ledger ledger : ledgers) {
        ledger.open.remove(id + "." + column, after);
      }
    }

    @Override
    public void deleted(String device, String id, Map<String, Object> row) {
      for (String column : List.of("title", "text", "stars")) {
        Object value = row.get(column);
        if (value != null && !ledger(device).seen.contains(value)) {
          throw new AssertionError(
              String.format("%s deletes %s.%s=%s unseen", device, id, column, value));
        }
      }
      ledgers.forEach(ledger -> ledger.deletes.remove(id));
    }

    @Override
    public void undeleted(String device, String id, Map<String, Object> row) {
      ledger(device).seen.addAll(row.values());
    }

    private Ledger ledger(String device) {
      return ledgers.get(device.charAt(device.length() - 1) - '0');
    }
  }

  void run() {
    for (int i = 0; i < STEPS; i++) {
      int who = random.nextInt(devices.size());
      step(who);
    }
    heal();
    check();
  }

  private void step(int who) {
    switch (random.nextInt(10)) {
      case 0, 1, 2, 3, 4 -> user(who);
      case 5, 6 -> push(who);
      case 7, 8 -> pull(who);
      default -> {
        if (random.nextInt(3) == 0) {
          note("d" + who + " restarts");
          devices.get(who).crash();
        } else {
          server.pass(Duration.ofMillis(random.nextInt(5000)));
        }
      }
    }
  }

  // What users do.

  private void user(int who) {
    Device device = devices.get(who);
    look(who);
    if (random.nextInt(4) == 0 && !device.notes().conflicts().isEmpty()) {
      resolve(who);
      return;
    }
    String id = pick(device);
    if (random.nextInt(8) == 0) {
      changeMind(who);
    } else if (device.notes().find(id).isEmpty()) {
      insert(who, id);
    } else if (random.nextInt(4) == 0) {
      delete(who, id);
    } else {
      edit(who, id);
    }
  }

  private String pick(Device device) {
    List<String> ids = new ArrayList<>(IDS);
    ids.addAll(device.shown().keySet());
    return ids.get(random.nextInt(ids.size()));
  }

  private void look(int who) {
    Device device = devices.get(who);
    for (Note note : device.notes().list(Device.all())) {
      see(who, note);
    }
  }

  private void see(int who, Note note) {
    Set<Object> seen = ledgers.get(who).seen;
    seen.add(note.title());
    seen.add(note.text());
    seen.add(note.stars());
  }

  private String value() {
    return "t" + ++values;
  }

  private void insert(int who, String id) {
    Ledger ledger = ledgers.get(who);
    String title = value();
    String own = random.nextInt(3) == 0 ? null : id;
    Note stored = devices.get(who).notes().insert(Note.of(own, title));
    note("d" + who + " inserts " + stored.id() + " " + title);
    ledger.drop(stored.id());
    ledger.open.put(stored.id() + ".title", title);
    ledger.seen.add(title);
  }

  private void edit(int who, String id) {
    Device device = devices.get(who);
    Note note = device.get(id);
    String column;
    Object value;
    switch (random.nextInt(3)) {
      case 0 -> {
        column = "title";
        value = value();
        note = note.title((String) value);
      }
      case 1 -> {
        column = "text";
        value = value();
        note = note.text((String) value);
      }
      default -> {
        column = "stars";
        value = (long) ++values;
        note = note.stars((Long) value);
      }
    }
    note("d" + who + " edits " + id + "." + column + "=" + value);
    device.notes().update(note);
    ledgers.get(who).open.put(id + "." + column, value);
    ledgers.get(who).seen.add(value);
  }

  private void delete(int who, String id) {
    Device device = devices.get(who);
    // In a conflict with a deletion, to delete is to agree, whatever came of the row there since.
    boolean agrees = device.state(id) == RowState.CONFLICT;
    boolean there = device.get(id).version() != null && server.shown(Device.TABLE, id) != null;
    note("d" + who + " deletes " + id);
    device.notes().delete(id);
    ledgers.get(who).drop(id);
    if (there && !agrees) {
      ledgers.get(who).deletes.add(id);
    }
  }

  /** Takes a change back, whatever became of it; or lets what was refused be sent again. */
  private void changeMind(int who) {
    List<PendingChange> all = devices.get(who).outbox();
    if (all.isEmpty()) {
      return;
    }
    PendingChange change = all.get(random.nextInt(all.size()));
    if (change.state() != RowState.CONFLICT && random.nextInt(3) == 0) {
      note("d" + who + " retries " + change + ": " + change.retry());
    } else {
      note("d" + who + " discards " + change + ": " + change.discard());
      ledgers.get(who).drop(change.rowId());
      discarded = true;
    }
  }

  private void resolve(int who) {
    List<NoteConflict> all = devices.get(who).notes().conflicts();
    NoteConflict conflict = all.get(random.nextInt(all.size()));
    conflict.server().ifPresent(note -> see(who, note));
    Resolution<Note> resolution;
    String how;
    boolean drops = true;
    switch (random.nextInt(4)) {
      case 0 -> {
        how = "keepLocal";
        resolution = conflict.keepLocal();
        drops = false;
      }
      case 1 -> {
        how = "takeServer";
        resolution = conflict.takeServer();
      }
      case 2 -> {
        how = "delete";
        resolution = conflict.delete();
      }
      default -> {
        Note merged = Note.of(conflict.rowId(), value());
        how = "use " + merged.title();
        ledgers.get(who).seen.add(merged.title());
        resolution = conflict.use(merged);
      }
    }
    boolean out = devices.get(who).notes().resolve(resolution);
    note("d" + who + " resolves " + conflict + " " + how + ": " + out);
    boolean agreed = conflict.local().isEmpty() && conflict.server().isEmpty();
    if (out && (drops || agreed)) {
      ledgers.get(who).drop(conflict.rowId());
    }
  }

  // What devices do.

  private void push(int who) {
    note("d" + who + " pushes");
    inside(who, () -> devices.get(who).push().status().name());
  }

  private void pull(int who) {
    note("d" + who + " pulls");
    inside(who, () -> devices.get(who).pull().toString());
  }

  private void inside(int who, Supplier<String> work) {
    depth++;
    boolean crashed = false;
    String result = "";
    try {
      result = work.get();
    } catch (Fault.Crash e) {
      crashed = true;
    } catch (dev.syncline.error.AnswerException e) {
      if (!lossy) {
        throw e;
      }
      result = e.getMessage();
    }
    depth--;
    if (crashed) {
      note("d" + who + " crashed");
      devices.get(who).crash();
    } else {
      note("= " + result);
    }
  }

  // What the network does.

  private Reply network(Seen request, Fault.Handler handle) throws IOException {
    int who = request.device().charAt(request.device().length() - 1) - '0';
    if (!lossy) {
      Reply reply = handle.answer();
      note("d" + who + " " + request + " " + request.ifMatch() + " " + request.body());
      note("< " + reply.status() + " " + reply.body());
      return reply;
    }
    meanwhile(who, request);
    int fate = random.nextInt(20);
    note(
        "d"
            + who
            + " "
            + request
            + " "
            + request.ifMatch()
            + " "
            + request.body()
            + " fate "
            + fate);
    switch (fate) {
      case 0 -> throw new java.net.ConnectException("scripted");
      case 1 -> throw new SocketTimeoutException("request lost");
      case 2, 3, 4 -> {
        handle.answer();
        throw new SocketTimeoutException("answer lost");
      }
      case 5 -> {
        return Fault.ANSWER_CUT.meet(request, handle);
      }
      case 6 -> {
        return Reply.html(200, "<html>");
      }
      case 7 -> {
        return Reply.json(503, "{}");
      }
      case 8 -> {
        if (depth == 1) {
          throw new Fault.Crash();
        }
      }
      case 9 -> {
        if (depth == 1) {
          handle.answer();
          throw new Fault.Crash();
        }
      }
      default -> {}
    }
    Reply reply = handle.answer();
    note("< " + reply.status() + " " + reply.body());
    meanwhile(who, request);
    return reply;
  }

  private void meanwhile(int who, Seen request) {
    if (depth > 2 || random.nextInt(4) != 0) {
      return;
    }
    depth++;
    int other = random.nextInt(devices.size());
    if (other == who) {
      if (request.isPage() && depth == 2 && random.nextBoolean()) {
        note("d" + who + " pushes meanwhile");
        note("= " + devices.get(who).push());
      } else {
        user(who);
      }
    } else if (random.nextBoolean() && depth == 2) {
      boolean before = lossy;
      lossy = false;
      user(other);
      note("d" + other + " pushes meanwhile");
      note("= " + devices.get(other).push());
      lossy = before;
    }
    depth--;
  }

  // The end.

  private void heal() {
    note("-- healed");
    lossy = false;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      boolean quiet = true;
      for (int who = 0; who < devices.size(); who++) {
        push(who);
        look(who);
        while (!devices.get(who).notes().conflicts().isEmpty()) {
          resolve(who);
        }
        quiet &= devices.get(who).outbox().isEmpty();
      }
      if (quiet) {
        // Twice: the first may be the rest of one that was interrupted.
        for (int again = 0; again < 2; again++) {
          for (int who = 0; who < devices.size(); who++) {
            pull(who);
          }
          server.pass(Duration.ofMinutes(1));
          server.put(Device.TABLE, "last", "t" + again, null, null);
        }
        for (int who = 0; who < devices.size(); who++) {
          pull(who);
        }
        return;
      }
    }
    throw new AssertionError("Never quiet: " + devices.get(0).outbox());
  }

  private void check() {
    Map<String, String> there = server.shown(Device.TABLE);
    for (int who = 0; who < devices.size(); who++) {
      if (!devices.get(who).shown().equals(there)) {
        throw new AssertionError(
            "d" + who + " holds " + devices.get(who).shown() + "\n but the server " + there);
      }
    }
    for (int who = 0; who < devices.size(); who++) {
      Ledger ledger = ledgers.get(who);
      if (!ledger.open.isEmpty()) {
        throw new AssertionError("d" + who + " lost " + ledger.open);
      }
      if (!ledger.deletes.isEmpty()) {
        throw new AssertionError("d" + who + " lost the deletes of " + ledger.deletes);
      }
      // What was discarded may have arrived, and clash with what was written instead.
      if (alone
          && !discarded
          && devices.get(who).events().stream().anyMatch(e -> e.startsWith("conflict"))) {
        throw new AssertionError("A conflict with oneself: " + devices.get(who).events());
      }
    }
  }

  @Override
  public void close() {
    devices.forEach(Device::close);
  }
}
