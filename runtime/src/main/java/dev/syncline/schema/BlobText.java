package dev.syncline.schema;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Bytes as the text that travels: Base64 of RFC 4648, section 4, with padding. */
public final class BlobText {

  private BlobText() {}

  public static String format(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** The bytes that a text stands for, or null if it stands for none. */
  public static byte @Nullable [] parse(String text) {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
