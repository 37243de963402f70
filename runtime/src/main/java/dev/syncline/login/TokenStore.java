package dev.syncline.login;

import org.jspecify.annotations.Nullable;

/**
 * Where an app keeps a log-in from one start to the next: the keychain of a desktop, the key store
 * of Android. Called by one thread at a time.
 */
public interface TokenStore {

  /** What was saved last, or null. */
  @Nullable Login load();

  /** Keeps a log-in in place of any other. */
  void save(Login login);

  /** Forgets it. */
  void clear();

  /** A store that forgets everything when the app ends. */
  static TokenStore inMemory() {
    return new MemoryTokenStore();
  }
}
