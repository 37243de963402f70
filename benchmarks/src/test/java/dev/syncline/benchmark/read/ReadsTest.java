package dev.syncline.benchmark.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.benchmark.Todo;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All libraries read the same, so that their times can be compared. */
class ReadsTest {

  @ParameterizedTest
  @EnumSource
  void readsWhatJdbcReads(Library library) throws Exception {
    Reads reads = opened(library);
    Reads jdbc = opened(Library.JDBC);

    assertThat(reads.find()).isEqualTo(jdbc.find());
    assertThat(sorted(reads.fifty())).hasSizeBetween(20, 90).isEqualTo(sorted(jdbc.fifty()));
    reads.close();
    jdbc.close();
  }

  @Test
  void tellsHowFastSynclineIs() {
    ReadTimes times = new ReadTimes("find by id");
    double micros = 2;
    for (Library library : Library.values()) {
      times.add(library, micros);
      times.add(library, 1000);
      times.add(library, micros++);
    }

    assertThat(times.toString().split(" +"))
        .endsWith("id", "2.00", "3.00", "4.00", "5.00", "6.00", "7.00", "1.50", "2.00");
  }

  private static Reads opened(Library library) throws Exception {
    Reads reads = new Reads();
    reads.library = library;
    reads.open();
    return reads;
  }

  @SuppressWarnings("unchecked")
  private static List<Todo> sorted(Object items) {
    return ((List<Todo>) items).stream().sorted(Comparator.comparing(Todo::toString)).toList();
  }
}
