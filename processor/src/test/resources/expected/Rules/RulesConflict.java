package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.MergeStep;
import dev.syncline.Pick;
import dev.syncline.Picks;
import dev.syncline.Sides;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link Rules} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class RulesConflict extends Conflict<Rules> {
  public RulesConflict(ConflictRows<Rules> rows) {
    super(rows);
  }

  /** The column {@code text}, as each side has it. */
  public Sides<String> text() {
    return sides(1, row -> row.textOrNull(1));
  }

  /** The column {@code base}, as each side has it. */
  public Sides<String> base_() {
    return sides(2, row -> row.textOrNull(2));
  }

  /** The column {@code note}, as each side has it. */
  public Sides<String> note() {
    return sides(3, row -> row.textOrNull(3));
  }

  /** The column {@code done}, as each side has it. */
  public Sides<Boolean> done() {
    return sides(4, row -> row.bool(4));
  }

  /** The column {@code seenAt}, as each side has it. */
  public Sides<Instant> seenAt() {
    return sides(5, row -> row.instantOrNull(5));
  }

  /** The column {@code size}, as each side has it. */
  public Sides<Rules.Size> size() {
    return sides(6, row -> row.enumerationOrNull(6, Rules.Size.class));
  }

  /** The column {@code likes}, as each side has it. */
  public Sides<Integer> likes() {
    return sides(7, row -> row.int32(7));
  }

  /** The column {@code balance}, as each side has it. */
  public Sides<BigDecimal> balance() {
    return sides(8, row -> row.decimalOrNull(8));
  }

  /** The column {@code tags}, as each side has it. */
  public Sides<List<String>> tags() {
    return sides(9, row -> row.jsonOrNull(9, RulesSchema.TAGS_JSON));
  }

  /** Begins a merge: whose value each column takes, where both sides changed it. */
  public PickText merge() {
    Picks<Rules> none = new Picks<>(this);
    return () -> none;
  }

  /** Waits for a side of {@code text}. */
  public interface PickText extends MergeStep<Rules> {
    default Conflict.Merge<Rules> text(Pick side) {
      return picks().with(1, side).merge();
    }
  }
}
