package dev.syncline;

/**
 * How rows are to be purged: removed from this device without telling the server.
 *
 * <pre>{@code
 * todos.purge(where(LIST.eq("x")), Purge.discardingChanges());
 * }</pre>
 *
 * @param discardsChanges whether what was changed in these rows and not pushed is given up; if not,
 *     it keeps all of them from being purged
 */
public record Purge(boolean discardsChanges) {

  /** Refuses if one of the rows was changed here and not pushed. */
  public static Purge keepingChanges() {
    return new Purge(false);
  }

  /** Gives up what was changed in these rows and not pushed, and in no others. */
  public static Purge discardingChanges() {
    return new Purge(true);
  }
}
