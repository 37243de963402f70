package com.example;

import dev.syncline.annotation.Convert;
import dev.syncline.annotation.Converter;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.Json;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.util.List;

/** Its version 1 keeps euros, and texts. */
@SyncTable
record ConversionChanged(
    @Id String id,
    @Convert(Cents.class) Integer price, // warning: [ConversionChanged] Since version 1 of the table conversionchanged, column price is converted by com.example.ConversionChanged.Cents, not com.example.Euros, and the rows that are stored stay as they are. If they cannot be read so, say @SyncTable(version = 2, migrations = ConversionChangedTo2.class) and convert them in ConversionChangedTo2, or delete schemas/conversionchanged/1.json if no app of that version has left your hands. To accept it, say @SuppressWarnings("ConversionChanged").
    @Json List<Integer> tags, // warning: [ConversionChanged] Since version 1 of the table conversionchanged, column tags holds JSON of java.util.List<java.lang.Integer>, not java.util.List<java.lang.String>, and the rows that are stored stay as they are. If they cannot be read so, say @SyncTable(version = 2, migrations = ConversionChangedTo2.class) and convert them in ConversionChangedTo2, or delete schemas/conversionchanged/1.json if no app of that version has left your hands. To accept it, say @SuppressWarnings("ConversionChanged").
    @Version String version) {

  static class Cents implements Converter<Integer, Integer> {
    @Override
    public Integer toColumn(Integer value) {
      return value;
    }

    @Override
    public Integer toModel(Integer value) {
      return value;
    }
  }
}
