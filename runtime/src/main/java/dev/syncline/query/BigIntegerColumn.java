package dev.syncline.query;

import dev.syncline.schema.Column;
import dev.syncline.schema.DecimalText;
import dev.syncline.schema.RowReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers of any size.
 *
 * <p>In a pull, a server that keeps them as texts orders them as texts; compare with {@code eq}.
 *
 * @param <T> the model
 */
public final class BigIntegerColumn<T> extends ComparableValue<T, BigInteger>
    implements TableColumn<T> {

  public BigIntegerColumn(Column column) {
    super(column);
  }

  @Override
  Object stored(BigInteger value) {
    return DecimalText.format(value);
  }

  /** The sum, exactly; null of no numbers. */
  public Aggregate<T, BigInteger> sum() {
    return Aggregate.ofTexts(term(), texts -> ExactSum.decimal(texts).toBigIntegerExact());
  }

  /** The mean, of 34 digits at most; null of no numbers. */
  public Aggregate<T, BigDecimal> avg() {
    return Aggregate.ofTexts(term(), ExactSum::mean);
  }

  @Override
  public @Nullable BigInteger read(RowReader row, int position) {
    return row.bigIntegerOrNull(position);
  }
}
