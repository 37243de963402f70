package dev.syncline.simulation;

import dev.syncline.RowState;
import dev.syncline.annotation.MergeRule;
import dev.syncline.simulation.Verdict.Choice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a user decides conflicts: while a push waits for the answer, or later, or too late. */
final class Decisions {

  private final World world;
  private final Chance chance;
  private final Device device;
  private final User user;
  private final Ledger ledger;

  /** Conflicts that were read some time ago. */
  private final List<Table<?, ?>.Dispute> held = new ArrayList<>();

  Decisions(World world, Device device, User user) {
    this.world = world;
    this.chance = world.chance();
    this.device = device;
    this.user = user;
    this.ledger = device.ledger();
  }

  /** Resolves one of the conflicts that are listed, or were; false if there is none. */
  boolean resolveOne(int moment) {
    List<Table<?, ?>.Dispute> all = new ArrayList<>();
    device.tables().forEach(table -> all.addAll(table.disputes()));
    if (!held.isEmpty() && chance.oneIn(2)) {
      resolve(held.remove(0), "resolve old", moment);
      return true;
    } else if (all.isEmpty()) {
      return false;
    }
    Table<?, ?>.Dispute dispute = chance.of(all);
    boolean aside = chance.oneIn(2);
    if (aside || chance.oneIn(4)) {
      held.add(dispute);
    }
    if (!aside) {
      resolve(dispute, "resolve", moment);
    }
    return !aside;
  }

  void resolve(Table<?, ?>.Dispute dispute, String what, int moment) {
    Verdict verdict = verdict(dispute, moment);
    if (verdict.choice() == Choice.POSTPONE) {
      return;
    }
    boolean inConflict = isInConflict(dispute.row());
    Runnable effect = effect(dispute, verdict, moment);
    boolean[] resolved = {false};
    user.attempt(
        what + " " + verdict.choice(),
        what + "s " + dispute + ": " + verdict,
        () -> resolved[0] = dispute.resolve(verdict),
        () -> inConflict && !isInConflict(dispute.row()),
        () -> {
          world.journal().note("  resolved " + resolved[0]);
          if (resolved[0] || (inConflict && !isInConflict(dispute.row()))) {
            effect.run();
          } else {
            kept(dispute, verdict, moment);
          }
        });
  }

  /** The server's row has moved: what was kept of the row here is the user's own from now on. */
  private void kept(Table<?, ?>.Dispute dispute, Verdict verdict, int moment) {
    Item local = dispute.local();
    Item decided = verdict.choice() == Choice.KEEP_LOCAL ? local : verdict.merged();
    for (String column : decided == null ? Set.<String>of() : decided.values().keySet()) {
      if (same(decided, local, column)) {
        ledger.choose(decided.cell(column), decided.get(column), Decision.at(moment));
      }
    }
  }

  /** Decides while a push waits. */
  Verdict decide(Table<?, ?>.Dispute dispute) {
    world.votes().taint(dispute.row());
    think();
    int moment = world.nextMoment();
    Verdict verdict = verdict(dispute, moment);
    world.journal().note("handler " + verdict.choice(), "  handler: " + verdict);
    Runnable effect = effect(dispute, verdict, moment);
    if (verdict.choice() != Choice.POSTPONE && isInConflict(dispute.row())) {
      user.intend(new Intent(() -> !isInConflict(dispute.row()), effect));
    }
    return verdict;
  }

  private void think() {
    while (!device.isQuiet() && chance.oneIn(3)) {
      device.pause();
    }
    if (!device.isQuiet() && chance.oneIn(12)) {
      world.journal().note("handler throws", "  the handler throws");
      throw new IllegalStateException("simulated");
    }
  }

  private boolean isInConflict(RowKey row) {
    return device.table(row.table()).state(row.id()) == RowState.CONFLICT;
  }

  private Verdict verdict(Table<?, ?>.Dispute dispute, int moment) {
    see(dispute.base(), moment);
    see(dispute.local(), moment);
    see(dispute.server(), moment);
    dispute.requireOwn(ledger);
    boolean mayUse = !dispute.row().table().equals("poll");
    return switch (chance.below(world.isHealed() ? 6 : 9)) {
      case 0, 1 -> new Verdict(Choice.KEEP_LOCAL, null);
      case 2, 3 -> new Verdict(Choice.TAKE_SERVER, null);
      case 4 -> new Verdict(Choice.DELETE, null);
      case 5, 6 ->
          mayUse ? new Verdict(Choice.USE, merged(dispute)) : new Verdict(Choice.KEEP_LOCAL, null);
      default -> new Verdict(Choice.POSTPONE, null);
    };
  }

  private void see(@Nullable Item item, int moment) {
    if (item != null) {
      ledger.see(item, moment);
    }
  }

  /** Some of it from here, some from there, and some new. */
  private Item merged(Table<?, ?>.Dispute dispute) {
    Model<?, ?> model = Model.of(dispute.row().table());
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (String column : model.columns()) {
      values.put(column, pick(dispute, model, column));
    }
    return new Item(model.table(), dispute.row().id(), null, values);
  }

  private @Nullable Object pick(Table<?, ?>.Dispute dispute, Model<?, ?> model, String column) {
    Item side = chance.oneIn(2) ? dispute.local() : dispute.server();
    boolean fresh = side == null || chance.oneIn(4);
    return fresh && !column.equals("project")
        ? world.values().fresh(model.type(column))
        : side == null ? null : side.get(column);
  }

  // What a decision means for what was written before.

  private Runnable effect(Table<?, ?>.Dispute dispute, Verdict verdict, int moment) {
    RowKey row = dispute.row();
    Item local = dispute.local();
    Item server = dispute.server();
    Item now = device.table(row.table()).find(row.id()).orElse(null);
    boolean gone = isGoneThere(row);
    world.votes().taint(row);
    return () -> {
      Item decided =
          switch (verdict.choice()) {
            case KEEP_LOCAL -> local;
            case TAKE_SERVER -> server;
            case USE -> verdict.merged();
            case DELETE, POSTPONE -> null;
          };
      if (decided != null) {
        become(decided, local, server, now, moment);
      } else if (server != null && !gone) {
        ledger.delete(row, true, Decision.at(moment));
      } else {
        ledger.drop(row);
      }
    };
  }

  /** Whether the conflict is with a deletion by now, so that to delete agrees with it. */
  private boolean isGoneThere(RowKey row) {
    return device.table(row.table()).disputes().stream()
        .anyMatch(it -> it.row().equals(row) && it.server() == null);
  }

  private void become(
      Item decided, @Nullable Item shown, @Nullable Item server, @Nullable Item now, int moment) {
    ledger.deletes.remove(decided.key());
    if (shown == null || server == null || decided.equals(server)) {
      // Also what a rule would have settled, had both changed it.
      ledger.open.keySet().removeIf(it -> it.row().equals(decided.key()) && !isAsked(it));
    }
    for (String column : decided.values().keySet()) {
      boolean moved = shown != null && now != null && !same(shown, now, column);
      Cell cell = decided.cell(column);
      if (isAsked(cell) && !moved && server == null && same(decided, shown, column)) {
        // Over a deletion, what the row had before it stays the server's own.
        ledger.choose(cell, decided.get(column), Decision.at(moment));
      } else if (isAsked(cell) && !moved) {
        become(cell, decided.get(column), server, moment);
      } else if (isAsked(cell) && same(decided, shown, column)) {
        // What the user has changed since goes over the server's value, too.
        ledger.choose(cell, now.get(column), Decision.at(moment));
      }
    }
  }

  private void become(Cell cell, @Nullable Object value, @Nullable Item server, int moment) {
    ledger.choose(cell, value, Decision.at(moment));
    Object there = server == null ? null : server.get(cell.column());
    if (Objects.equals(there, value)) {
      ledger.open.remove(cell);
    } else {
      ledger.write(cell, value, Decision.at(moment));
    }
  }

  private static boolean same(Item one, @Nullable Item other, String column) {
    return other != null && Objects.equals(one.get(column), other.get(column));
  }

  private static boolean isAsked(Cell cell) {
    return Model.of(cell.row().table()).rule(cell.column()) == MergeRule.ASK;
  }
}
