package dev.syncline.query;

import dev.syncline.schema.Column;
import dev.syncline.schema.DecimalText;
import java.math.BigInteger;

/**
 * Whole numbers of any size.
 *
 * <p>In a pull, a server that keeps them as texts orders them as texts; compare with {@code eq}.
 *
 * @param <T> the model
 */
public final class BigIntegerColumn<T> extends OrderedValue<T, BigInteger>
    implements TableColumn<T> {

  public BigIntegerColumn(Column column) {
    super(column);
  }

  @Override
  Object stored(BigInteger value) {
    return DecimalText.format(value);
  }
}
