package dev.syncline.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import feign.Request;
import feign.Response;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

  @ParameterizedTest
  @CsvSource(
      value = {
        "Sun, 22 Nov 2026 14:20:40 GMT | Sun, 22 Nov 2026 14:22:40 GMT | 120",
        "Fri, 31 Dec 1999 23:59:59 GMT | Sat, 1 Jan 2000 00:00:00 GMT | 1",
        "Sun, 22 Nov 2026 14:20:40 GMT | Sun, 22 Nov 2026 14:20:39 GMT | 0"
      },
      delimiter = '|')
  void aDateIsUnderstoodByTheServersClock(String now, String until, long seconds) {
    Response response = response(Map.of("Date", List.of(now), "Retry-After", List.of(until)));

    assertThat(RetryAfter.of(response)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void aServerThatDoesNotTellItsTimeIsTakenToHaveOurs() {
    Response response = response(Map.of("Retry-After", List.of("Sun, 22 Nov 1998 14:20:40 GMT")));

    assertThat(RetryAfter.of(response)).isEqualTo(Duration.ZERO);
  }

  @Test
  void withoutTheHeaderNothingIsAsked() {
    assertThat(RetryAfter.of(response(Map.of()))).isNull();
  }

  private static Response response(Map<String, Collection<String>> headers) {
    Request request =
        Request.create(
            Request.HttpMethod.GET, "https://contoso.example", Map.of(), null, UTF_8, null);
    return Response.builder().status(503).request(request).headers(headers).build();
  }
}
