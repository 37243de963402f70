package dev.syncline.roles;

import dev.syncline.annotation.Convert;
import dev.syncline.annotation.Converter;
import dev.syncline.annotation.Embedded;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.Json;
import dev.syncline.annotation.Sensitive;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.util.List;
import org.jspecify.annotations.NonNull;

/** A model with secrets in every form that a value may have. */
@SyncTable
public record Dossier(
    @Id String id,
    String title,
    @Sensitive String name,
    @Sensitive @Json List<Entry> entries,
    @Sensitive @Convert(CodeConverter.class) Code code,
    @Sensitive @NonNull Mood mood,
    @Embedded Contact contact,
    @Version String version) {

  /** What was noted. */
  public record Entry(String text, int year) {}

  /** A code that is written in two ways. */
  public record Code(String text) {}

  /** How it went. */
  public enum Mood {
    GOOD,
    BAD
  }

  /** Whom to call. */
  public record Contact(@Sensitive String phone) {}

  /** Keeps a code as its text, and is loud where it is none. */
  static final class CodeConverter implements Converter<Code, String> {

    @Override
    public String toColumn(Code value) {
      return known(value.text());
    }

    @Override
    public Code toModel(String value) {
      return new Code(known(value));
    }

    private static String known(String text) {
      if (text.contains("broken")) {
        throw new IllegalArgumentException("Not a code: " + text);
      }
      return text;
    }
  }

  static Dossier of(String id, String secret) {
    return new Dossier(
        id,
        "new",
        secret,
        List.of(new Entry(secret, 2026)),
        new Code(secret),
        Mood.GOOD,
        new Contact(secret),
        null);
  }

  Dossier withCode(Code newCode) {
    return new Dossier(id, title, name, entries, newCode, mood, contact, version);
  }

  Dossier withName(String newName) {
    return new Dossier(id, title, newName, entries, code, mood, contact, version);
  }
}
