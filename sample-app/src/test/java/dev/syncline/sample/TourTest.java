package dev.syncline.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.backend.Backend;
import dev.syncline.reference.ReferenceServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The tour ends well, on any backend, as often as one likes. It checks itself that all hold the
 * same rows.
 */
class TourTest {

  private static String tour(URI backend, boolean coloured) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Tour.run(new Terminal(new PrintStream(out, true, UTF_8), coloured), backend);
    return out.toString(UTF_8);
  }

  @Test
  void showsTheWholeOfOfflineSync() throws Exception {
    try (Backend backend =
        Backend.builder().table(TodoItemSchema.INSTANCE).table(FilmSchema.INSTANCE).start()) {
      String first = tour(backend.uri(), false);
      assertThat(first)
          .contains(
              "phone push: NETWORK, 3 waiting",
              "laptop: 248 of 248 rows of movies",
              "both changed [text]",
              "movies    phone  248   laptop  248   backend  248   the same")
          .doesNotContain("\u001b");
      assertThat(tour(backend.uri(), true)).contains("\u001b[1m", "the same");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG-u-nu-arab", "tr", "th-TH-u-ca-buddhist-nu-thai"})
  void showsTheSameInEveryLocale(String locale) throws Exception {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(locale));
    try (Backend backend =
        Backend.builder().table(TodoItemSchema.INSTANCE).table(FilmSchema.INSTANCE).start()) {
      assertThat(tour(backend.uri(), false))
          .contains("movies    phone  248   laptop  248   backend  248   the same");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void saysWhatItNeedsIfNoBackendAnswers() {
    URI nobody;
    try (Backend backend = Backend.builder().table(TodoItemSchema.INSTANCE).start()) {
      nobody = backend.uri();
    }
    assertThatThrownBy(() -> tour(nobody, false))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll("needs a backend", nobody.toString());
  }

  @Test
  void bringsBackAFilmThatSomebodyDeleted() throws Exception {
    try (Backend backend =
        Backend.builder().table(TodoItemSchema.INSTANCE).table(FilmSchema.INSTANCE).start()) {
      tour(backend.uri(), false);
      delete(backend.uri().resolve("/tables/movies/" + Films.all().get(0).id()));
      assertThat(tour(backend.uri(), false))
          .contains("movies    phone  248   laptop  248   backend  248   the same");
    }
  }

  private static void delete(URI row) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(row).header("ZUMO-API-VERSION", "2.0.0").DELETE().build();
    assertThat(
            HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void runsOnTheOriginalBackendAgainAndAgain(@TempDir Path folder) throws Exception {
    try (ReferenceServer server = ReferenceServer.start(folder.resolve("server.db"))) {
      for (int run = 1; run <= 2; run++) {
        assertThat(tour(server.uri(), false))
            .contains("movies    phone  248   laptop  248   backend  248   the same");
      }
    }
  }
}
