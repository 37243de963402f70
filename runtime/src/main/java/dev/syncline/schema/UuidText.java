package dev.syncline.schema;

import java.util.UUID;

/** UUIDs as text of 36 characters, the letters small. Text order is the order of their bits. */
final class UuidText {

  private static final int LENGTH = 36;

  private UuidText() {}

  /**
   * The UUID that a text says, its letters small or not.
   *
   * @throws IllegalArgumentException if the text is no UUID
   */
  static UUID parse(String text) {
    UUID uuid = UUID.fromString(text);
    if (text.length() != LENGTH || !uuid.toString().equalsIgnoreCase(text)) {
      throw new IllegalArgumentException("No UUID");
    }
    return uuid;
  }
}
