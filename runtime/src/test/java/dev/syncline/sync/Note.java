package dev.syncline.sync;

import java.time.Instant;

/** The model of these tests. The draft is known to one device alone. */
public record Note(
    String id,
    String title,
    String text,
    Long stars,
    String draft,
    Instant updatedAt,
    String version) {

  public static Note of(String title) {
    return of(null, title);
  }

  public static Note of(String id, String title) {
    return new Note(id, title, null, null, null, null, null);
  }

  public Note title(String value) {
    return new Note(id, value, text, stars, draft, updatedAt, version);
  }

  public Note text(String value) {
    return new Note(id, title, value, stars, draft, updatedAt, version);
  }

  public Note stars(long value) {
    return new Note(id, title, text, value, draft, updatedAt, version);
  }

  public Note draft(String value) {
    return new Note(id, title, text, stars, value, updatedAt, version);
  }

  public Note version(String value) {
    return new Note(id, title, text, stars, draft, updatedAt, value);
  }

  /** What a person sees of it. */
  public String shown() {
    return title + "|" + text + "|" + stars;
  }
}
