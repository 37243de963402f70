package dev.syncline.transport;

import static dev.syncline.query.TodoColumns.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.error.FilterException;
import dev.syncline.query.WirePredicate;
import dev.syncline.schema.Todo;
import dev.syncline.schema.TodoSchema;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Test;

final class RemoteTest {

  private static final URI ENDPOINT = URI.create("https://contoso.example/api");
  private static final int LONGEST = 5000;
  private static final int LONGEST_REQUEST_LINE = 8000;
  private static final int AROUND = Addresses.encode("(title eq '')").length();
  private static final String THREE_BYTES = "あ";

  private final Zumo2Dialect dialect = new Zumo2Dialect();
  private final Remote remote =
      new Remote(
          ENDPOINT,
          dialect,
          () -> {
            throw new AssertionError("HTTP was needed");
          },
          TokenGate.OPEN,
          Duration.ZERO,
          Duration.ZERO);

  private static String times(int count, String text) {
    return String.join("", Collections.nCopies(count, text));
  }

  private static WirePredicate<Todo> title(int length) {
    return TITLE.eq(times(length - AROUND, "x"));
  }

  @Test
  void aFilterHasARequestLinesPart() {
    String filter = remote.filter(TodoSchema.INSTANCE, title(LONGEST));

    assertThat(Addresses.encode(filter)).hasSize(LONGEST);
    assertThatExceptionOfType(FilterException.class)
        .isThrownBy(() -> remote.filter(TodoSchema.INSTANCE, title(LONGEST + 1)))
        .withMessage(
            "ZUMO 2.0 cannot say the filter of table todo: in an address it has 5001 bytes, and"
                + " servers take 5000 in a request. Pull by several filters, such as a list of"
                + " values in parts, or pull more.");
  }

  @Test
  void whatIsEscapedCountsAsItTravels() {
    assertThatExceptionOfType(FilterException.class)
        .isThrownBy(() -> remote.filter(TodoSchema.INSTANCE, TITLE.eq(times(600, THREE_BYTES))))
        .withMessageContaining("it has " + (AROUND + 600 * 9) + " bytes");
  }

  @Test
  void theLongestPageOfTheLongestFilterIsARequestLineThatServersTake() {
    String filter = remote.filter(TodoSchema.INSTANCE, title(LONGEST));
    String id = times(255, THREE_BYTES);
    PageRequest page = new PageRequest(filter, "9999-12-31T23:59:59.998", id, 1000, true);

    URI address = new Addresses(ENDPOINT, times(128, "t")).query(dialect.lists().page(page));

    assertThat("GET " + address + " HTTP/1.1").hasSizeLessThan(LONGEST_REQUEST_LINE);
  }
}
