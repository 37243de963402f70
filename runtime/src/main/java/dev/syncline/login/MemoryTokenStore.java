package dev.syncline.login;

import org.jspecify.annotations.Nullable;

/** Keeps a log-in for as long as the app runs. */
final class MemoryTokenStore implements TokenStore {

  private volatile @Nullable Login kept;

  @Override
  public @Nullable Login load() {
    return kept;
  }

  @Override
  public void save(Login login) {
    kept = login;
  }

  @Override
  public void clear() {
    kept = null;
  }
}
