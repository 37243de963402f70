package dev.syncline.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import dev.syncline.schema.Todo;
import dev.syncline.schema.TodoSchema;
import dev.syncline.transport.Page;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a pull knows that nothing follows. */
final class PageCursorTest {

  private static final int SIZE = 3;

  private final PageCursor cursor = new PageCursor("todo", null, SIZE, null);

  private static Page page(int rows, @Nullable Long total, boolean last) {
    List<ServerRow> found =
        IntStream.range(0, rows).mapToObj(PageCursorTest::row).collect(Collectors.toList());
    return new Page(found, total, last);
  }

  private static ServerRow row(int number) {
    Row row = TodoSchema.row(Todo.of("id" + number, "Milk"));
    return new ServerRow(row, "v" + number, "2026-11-22T14:20:40.64" + number, false);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "0, none, false, true",
        "2, none, false, false",
        "2, none, true, true",
        "3, none, true, false",
        "2, 2, false, true",
        "2, 3, true, false",
        "3, 3, false, true"
      })
  void theEndIsKnown(int rows, @Nullable Long total, boolean last, boolean atEnd) {
    cursor.advance(page(rows, total, last));

    assertThat(cursor.atEnd()).isEqualTo(atEnd);
  }

  @Test
  void theLastPageOfAMillisecondLeadsToTheNext() {
    ServerRow first = row(1);
    List<ServerRow> same =
        IntStream.range(0, SIZE)
            .mapToObj(i -> new ServerRow(row(i).row(), "v" + i, first.updatedAt(), false))
            .collect(Collectors.toList());
    cursor.advance(new Page(same, null, true));
    assertThat(cursor.next().bucket()).isEmpty();

    cursor.advance(new Page(same.subList(0, 2), null, true));

    assertThat(cursor.next().bucket()).isNull();
    assertThat(cursor.next().from()).isEqualTo("2026-11-22T14:20:40.642");
    assertThat(cursor.atEnd()).isFalse();
  }
}
