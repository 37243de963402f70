package dev.syncline.sync;

import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import dev.syncline.schema.ThreeWay;
import org.jspecify.annotations.Nullable;

/** Decides the conflicts of one table. */
public interface ConflictPolicy {

  /** Decides nothing: conflicts are kept until the app resolves them. */
  ConflictPolicy KEEP = (rowId, sides, server) -> new Decision.Postpone();

  /** Decides a conflict. Called outside every lock and transaction. */
  Decision decide(String rowId, ThreeWay sides, ServerRow server);

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
