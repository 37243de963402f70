package dev.syncline.sample;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The films of {@code films.json}; the file says where they come from. */
final class Films {

  private Films() {}

  static List<Film> all() {
    try (InputStream file = Objects.requireNonNull(Films.class.getResourceAsStream("films.json"));
        JsonParser json = new JsonFactory().createParser(file)) {
      List<Film> films = new ArrayList<>();
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.START_OBJECT
            && json.getParsingContext().getParent().inArray()) {
          films.add(film(json));
        }
      }
      return films;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Film film(JsonParser json) throws IOException {
    Map<String, String> fields = new HashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      fields.put(name, json.getText());
    }
    return new Film(
        text(fields, "id"),
        text(fields, "title"),
        Integer.parseInt(text(fields, "year")),
        Integer.parseInt(text(fields, "duration")),
        Rating.valueOf(text(fields, "rating")),
        LocalDate.parse(text(fields, "releaseDate")),
        Boolean.parseBoolean(text(fields, "bestPictureWinner")),
        null);
  }

  private static String text(Map<String, String> fields, String name) {
    return Objects.requireNonNull(fields.get(name), name);
  }
}
