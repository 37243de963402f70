package dev.syncline.sync;

import dev.syncline.annotation.Conflicts;
import dev.syncline.schema.Dispute;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import org.jspecify.annotations.Nullable;

/** Decides the conflicts of one table. */
public interface ConflictPolicy {

  /** Decides a conflict. Called outside every lock and transaction. */
  Decision decide(String rowId, Dispute dispute, ServerRow server);

  /** What a model says of its conflicts. Those that are for the app to decide are kept for it. */
  static ConflictPolicy of(Conflicts conflicts) {
    return switch (conflicts) {
      case ASK -> (rowId, dispute, server) -> new Decision.Postpone();
      case SERVER_WINS -> (rowId, dispute, server) -> new Decision.Become(dispute.theirs());
      case CLIENT_WINS -> (rowId, dispute, server) -> new Decision.Become(dispute.ours());
    };
  }

  /** What is to become of a row in conflict. */
  sealed interface Decision {

    /** The app decides later. */
    record Postpone() implements Decision {}

    /**
     * The row becomes this, here and on the server.
     *
     * @param row null to delete it
     */
    record Become(@Nullable Row row) implements Decision {}
  }
}
