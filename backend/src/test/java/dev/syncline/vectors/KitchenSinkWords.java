package dev.syncline.vectors;

import static dev.syncline.vectors.KitchenSinkQuery.ID;
import static dev.syncline.vectors.KitchenSinkQuery.TIME_ONLY_VALUE;

import java.time.LocalTime;
import java.util.List;

/** What the vectors of Datasync ask of times and of lists. */
final class KitchenSinkWords {

  static final Words<KitchenSink> ALL =
      new Words<>(ID.asc())
          .filter("(second(timeOnlyValue) eq 0)", TIME_ONLY_VALUE.second().eq(0))
          .filter("(minute(timeOnlyValue) eq 21)", TIME_ONLY_VALUE.minute().eq(21))
          .filter("timeOnlyValue eq 02:14:00", TIME_ONLY_VALUE.eq(LocalTime.of(2, 14)))
          .filter("timeOnlyValue gt 12:15:00", TIME_ONLY_VALUE.gt(LocalTime.of(12, 15)))
          .filter(
              "timeOnlyValue lt cast(07:14:00,Edm.TimeOfDay)",
              TIME_ONLY_VALUE.lt(LocalTime.of(7, 14)))
          .filter("id in ( 'IT', 'GR', 'EG' )", ID.in(List.of("IT", "GR", "EG")))
          .order("id", ID.asc());

  private KitchenSinkWords() {}
}
