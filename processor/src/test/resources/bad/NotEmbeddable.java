package com.example;

import dev.syncline.annotation.Column;
import dev.syncline.annotation.Convert;
import dev.syncline.annotation.Converter;
import dev.syncline.annotation.Embedded;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.Json;
import dev.syncline.annotation.LocalOnly;
import dev.syncline.annotation.ServerOnly;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.util.List;

@SyncTable
record Customer(
    @Id String id,
    @Embedded String name, // error: [NotEmbeddable] Property name of Customer is the type String. Only a record can be embedded: make it one, mark the property @Json, or give it @Convert.
    @Embedded int[] numbers, // error: [NotEmbeddable] Property numbers of Customer is the type int[]. Only a record can be embedded: make it one, mark the property @Json, or give it @Convert.
    @Embedded @Json List<String> words, // error: [NotEmbeddable] Property words of Customer is the type java.util.List<String>. Only a record can be embedded: remove @Embedded, as @Json keeps it.
    @Embedded Pair<String> pair, // error: [NotEmbeddable] Property pair of Customer is the record com.example.Customer.Pair<String>, which has type parameters. Embed one without, or mark the property @Json.
    @Embedded Nothing nothing, // error: [NotEmbeddable] Property nothing of Customer is the record com.example.Customer.Nothing, which has no components, so nothing would be stored. Add one, or remove the property.
    @Embedded Hidden hidden, // error: [NotEmbeddable] Property hidden of Customer is the record com.example.Customer.Hidden, which generated code cannot see. Make it package-private.
    @Embedded Tree tree, // error: [NotEmbeddable] Property treeChild of Customer embeds the record com.example.Customer.Tree in itself, which makes columns without end. Mark the inner one @Json.
    @Embedded Keyed keyed, // error: [NotEmbeddable] Column keyedKey of Customer is marked @Id inside the embedded keyed, but such a column belongs to the model itself. Remove the annotation, or move the component to the model.
    @Embedded Seen seen, // error: [NotEmbeddable] Column seenTimes is marked @LocalOnly inside seen, so there are rows without it, and an int cannot be null. Use its wrapper class.
    @Embedded Read read, // error: [NotEmbeddable] Column readTimes is marked @ServerOnly inside read, so there are rows without it, and an int cannot be null. Use its wrapper class.
    @Embedded Tagged tagged, // error: [UnsupportedType] Column taggedTags is a java.util.List<String>, which has no column type. Mark it @Json, give it @Convert, or use String, a primitive, byte[], an enum, BigDecimal, BigInteger, UUID, URI, Instant, LocalDate, LocalTime, LocalDateTime, OffsetDateTime or Duration.
    @Embedded @Json Place home, // error: [ContradictoryAnnotations] home is marked both @Embedded and @Json. Remove one of them.
    @Embedded @Column("w") Place work, // error: [ContradictoryAnnotations] work is marked both @Embedded and @Column. Remove one of them.
    @Json @Convert(Upper.class) String both, // error: [ContradictoryAnnotations] both is marked both @Convert and @Json. Remove one of them.
    @Embedded("x_") Place first,
    @Embedded("X_") Place last, // error: [DuplicateColumn] firstTown and lastTown are both the column X_town; case does not tell columns apart. Give one of the records another prefix, as @Embedded("other_") does.
    @Embedded Place office,
    String officeTown, // error: [DuplicateColumn] office.town and officeTown would both be called officeTown in generated code. Rename one of them.
    @Json List<Secret> secrets, // error: [UnsupportedType] Column secrets needs com.example.Customer.Secret, which generated code cannot see. Make it package-private.
    @Version String version) {

  record Pair<T>(T one, T other) {}

  record Nothing() {}

  private record Hidden(String text) {}

  record Tree(String name, @Embedded Tree child) {}

  record Keyed(@Id String key) {}

  record Seen(@LocalOnly int times) {}

  record Read(@ServerOnly int times) {}

  record Tagged(List<String> tags) {}

  record Place(String town) {}

  private record Secret(String text) {}

  static class Upper implements Converter<String, String> {
    @Override
    public String toColumn(String value) {
      return value;
    }

    @Override
    public String toModel(String value) {
      return value;
    }
  }
}
