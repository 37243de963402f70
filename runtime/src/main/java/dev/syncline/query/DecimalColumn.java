package dev.syncline.query;

import dev.syncline.schema.Column;
import dev.syncline.schema.DecimalText;
import dev.syncline.schema.RowReader;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Decimal numbers of any precision. 1.0 and 1.00 are one number.
 *
 * <p>In a pull, a server that keeps them as texts orders them as texts; compare with {@code eq}.
 *
 * @param <T> the model
 */
public final class DecimalColumn<T> extends ComparableValue<T, BigDecimal>
    implements TableColumn<T> {

  public DecimalColumn(Column column) {
    super(column);
  }

  @Override
  Object stored(BigDecimal value) {
    return DecimalText.format(value);
  }

  /** The sum, exactly; null of no numbers. */
  public Aggregate<T, BigDecimal> sum() {
    return Aggregate.ofTexts(term(), ExactSum::decimal);
  }

  /** The mean, of 34 digits at most; null of no numbers. */
  public Aggregate<T, BigDecimal> avg() {
    return Aggregate.ofTexts(term(), ExactSum::mean);
  }

  @Override
  public @Nullable BigDecimal read(RowReader row, int position) {
    return row.decimalOrNull(position);
  }
}
