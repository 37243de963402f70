package dev.syncline.simulation;

import dev.syncline.Conflict;
import dev.syncline.Resolution;
import dev.syncline.RowState;
import dev.syncline.SyncClient;
import dev.syncline.SyncClientBuilder;
import dev.syncline.SyncedTable;
import dev.syncline.annotation.MergeRule;
import dev.syncline.event.PullResult;
import dev.syncline.query.Filter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A table of a device, with rows of any model. It outlives the process. */
final class Table<T, C extends Conflict<T>> {

  private final Model<T, C> model;
  private @Nullable SyncedTable<T, C> table;
  private @Nullable Slice<T> slice;
  private int slices;

  Table(Model<T, C> model) {
    this.model = model;
  }

  /** From now on another part of it is pulled, if it has any. */
  void slice() {
    if (!model.slices().isEmpty()) {
      slice = model.slices().get(slices++ % model.slices().size());
    }
  }

  /** Whether pulls bring the row. */
  boolean pulls(Item item) {
    return slice == null || slice.part().test(item);
  }

  /** An app that keeps the table is about to be started. */
  void declare(SyncClientBuilder builder) {
    if (slice == null) {
      builder.table(model.schema());
    } else {
      builder.pulls(model.schema(), slice.filter());
    }
  }

  /** The app was started, again or for the first time. */
  void open(SyncClient client) {
    table = model.open(client);
  }

  /** A conflict of a row of any model, as a user sees it. */
  final class Dispute {

    private final C conflict;

    private Dispute(C conflict) {
      this.conflict = conflict;
    }

    RowKey row() {
      return new RowKey(model.table(), conflict.rowId());
    }

    @Nullable Item base() {
      return conflict.base().map(model::item).orElse(null);
    }

    @Nullable Item local() {
      return conflict.local().map(model::item).orElse(null);
    }

    @Nullable Item server() {
      return conflict.server().map(model::item).orElse(null);
    }

    /** What clashes is what the user changed, and not what came from others. */
    void requireOwn(Ledger ledger) {
      Item local = local();
      for (String column : asked(local)) {
        if (!ledger.mayHaveWritten(local.cell(column), local.get(column))) {
          throw new BrokenPromise("P4", this + ", but nobody here wrote " + local.get(column));
        }
      }
    }

    /** A conflict that is new is with a row that the user did not know when writing. */
    void requireNews(Ledger ledger) {
      Item local = local();
      String version = server() == null ? null : server().version();
      for (String column : version == null ? List.<String>of() : asked(local)) {
        if (ledger.wroteOn(version, local.cell(column), local.get(column))) {
          throw new BrokenPromise("P4", this + ", but " + column + " was written on just that row");
        }
      }
    }

    private List<String> asked(@Nullable Item local) {
      return local == null
          ? List.of()
          : conflict.clashes().stream().filter(it -> model.rule(it) == MergeRule.ASK).toList();
    }

    private Resolution<T> by(Verdict verdict) {
      return switch (verdict.choice()) {
        case KEEP_LOCAL -> conflict.keepLocal();
        case TAKE_SERVER -> conflict.takeServer();
        case DELETE -> conflict.delete();
        case USE -> conflict.use(model.row(verdict.mergedOrThrow()));
        case POSTPONE -> conflict.postpone();
      };
    }

    /** Whether the row is out of conflict. */
    boolean resolve(Verdict verdict) {
      return table.resolve(by(verdict));
    }

    @Override
    public String toString() {
      return conflict.toString();
    }
  }

  Model<T, C> model() {
    return model;
  }

  String name() {
    return model.table();
  }

  List<Item> rows() {
    return table.list(Filter.all()).stream().map(model::item).toList();
  }

  Optional<Item> find(String id) {
    return table.find(id).map(model::item);
  }

  Item insert(Item item) {
    return model.item(table.insert(model.row(item)));
  }

  Item update(Item item) {
    return model.item(table.update(model.row(item)));
  }

  Item upsert(Item item) {
    return model.item(table.upsert(model.row(item)));
  }

  boolean delete(String id) {
    return table.delete(id);
  }

  boolean delete(Item item) {
    return table.delete(model.row(item));
  }

  RowState state(String id) {
    return table.state(id);
  }

  List<Dispute> disputes() {
    return table.conflicts().stream().map(Dispute::new).toList();
  }

  PullResult pull() {
    return slice == null ? table.pull() : table.pull("some", slice.filter());
  }

  /** Also the rows that did not change. */
  PullResult pullAll() {
    return table.pull(slice == null ? Filter.all() : slice.filter());
  }

  void onDispute(Function<Dispute, Verdict> user) {
    table.onConflict(
        conflict -> {
          Dispute dispute = new Dispute(conflict);
          return dispute.by(user.apply(dispute));
        });
  }
}
