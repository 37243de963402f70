package dev.syncline.agreement;

import dev.syncline.query.DateColumn;
import dev.syncline.query.DateParts;
import dev.syncline.query.DateTimeColumn;
import dev.syncline.query.Expression;
import dev.syncline.query.FloatingValue;
import dev.syncline.query.InstantColumn;
import dev.syncline.query.IntegerValue;
import dev.syncline.query.TextColumn;
import dev.syncline.query.TextValue;
import dev.syncline.query.TimeColumn;
import dev.syncline.query.TimeParts;
import java.util.ArrayList;
import java.util.List;

/** The columns of a table by what can be computed of them. The id is a text, so there is one. */
final class TypedColumns {

  final List<Expression<AnyItem>> all;
  final List<TextValue<AnyItem>> texts = new ArrayList<>();
  final List<IntegerValue<AnyItem, ?>> wholes = new ArrayList<>();
  final List<FloatingValue<AnyItem, ?>> reals = new ArrayList<>();
  final List<DateParts<AnyItem>> dates = new ArrayList<>();
  final List<TimeParts<AnyItem>> times = new ArrayList<>();

  TypedColumns(AnyTable table) {
    all = table.columns().list().stream().map(AnyColumns::typed).toList();
    all.forEach(this::addNumber);
    all.forEach(this::addDated);
  }

  private void addNumber(Expression<AnyItem> column) {
    if (column instanceof TextColumn<AnyItem> text) {
      texts.add(text);
    } else if (column instanceof IntegerValue<AnyItem, ?> whole) {
      wholes.add(whole);
    } else if (column instanceof FloatingValue<AnyItem, ?> real) {
      reals.add(real);
    }
  }

  private void addDated(Expression<AnyItem> column) {
    if (column instanceof DateColumn<AnyItem> date) {
      dates.add(date);
    } else if (column instanceof TimeColumn<AnyItem> time) {
      times.add(time);
    } else if (column instanceof InstantColumn<AnyItem> moment) {
      dates.add(moment);
      times.add(moment);
    } else if (column instanceof DateTimeColumn<AnyItem> moment) {
      dates.add(moment);
      times.add(moment);
    }
  }
}
