package dev.syncline.query;

import dev.syncline.schema.Column;
import dev.syncline.schema.DecimalText;
import java.math.BigDecimal;

/**
 * Decimal numbers of any precision. 1.0 and 1.00 are one number.
 *
 * <p>In a pull, a server that keeps them as texts orders them as texts; compare with {@code eq}.
 *
 * @param <T> the model
 */
public final class DecimalColumn<T> extends OrderedValue<T, BigDecimal> implements TableColumn<T> {

  public DecimalColumn(Column column) {
    super(column);
  }

  @Override
  Object stored(BigDecimal value) {
    return DecimalText.format(value);
  }
}
