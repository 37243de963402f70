package dev.syncline.forms;

import dev.syncline.annotation.Convert;
import dev.syncline.annotation.Converter;
import dev.syncline.annotation.Embedded;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.Json;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.util.Currency;
import java.util.List;

/** A model with properties that are kept in another form. */
@SyncTable
public record Parcel(
    @Id String id,
    String title,
    Size size,
    @Convert(CurrencyConverter.class) Currency currency,
    @Embedded Address address,
    @Json List<Item> items,
    @Version String version) {

  /** The one that cannot be converted. */
  static final Currency UNKNOWN = Currency.getInstance("XTS");

  /** How large it is. */
  public enum Size {
    SMALL,
    MEDIUM,
    LARGE
  }

  /** Where it goes. */
  public record Address(String street, int zip) {}

  /** What is in it. */
  public record Item(String name, int count) {}

  /** Keeps a currency as its code. */
  static final class CurrencyConverter implements Converter<Currency, String> {

    @Override
    public String toColumn(Currency value) {
      if (value.equals(UNKNOWN)) {
        throw new IllegalStateException("Not of this world");
      }
      return value.getCurrencyCode();
    }

    @Override
    public Currency toModel(String value) {
      return Currency.getInstance(value);
    }
  }

  static Parcel of(String id, Size size) {
    return new Parcel(
        id,
        "new",
        size,
        Currency.getInstance("EUR"),
        new Address("Elm St.", 12345),
        List.of(new Item("książka 📚", 2)),
        null);
  }

  Parcel withCurrency(Currency newCurrency) {
    return new Parcel(id, title, size, newCurrency, address, items, version);
  }

  Parcel withTitle(String newTitle) {
    return new Parcel(id, newTitle, size, currency, address, items, version);
  }

  Parcel withItems(List<Item> newItems) {
    return new Parcel(id, title, size, currency, address, newItems, version);
  }

  Parcel withAddress(Address newAddress) {
    return new Parcel(id, title, size, currency, newAddress, items, version);
  }
}
