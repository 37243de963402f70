package dev.syncline;

/**
 * How a user is to be signed out. Without any of these, what was not pushed blocks it, and the rows
 * stay in the file for when the same user comes back.
 *
 * <pre>{@code
 * client.signOut(SignOut.discardingChanges().wiping());
 * }</pre>
 *
 * @param discardsChanges whether what was not pushed is given up
 * @param wipes whether the file is deleted
 */
public record SignOut(boolean discardsChanges, boolean wipes) {

  /** What came of it. */
  public sealed interface Result {}

  /** Signed out; the client is closed. */
  public record SignedOut() implements Result {}

  /**
   * Nothing was done: there are changes that are not on the server.
   *
   * @param unsynced how many: pending, in conflict or parked
   */
  public record Blocked(int unsynced) implements Result {}

  /** Gives up what was not pushed: the rows go back to what the server was last known to have. */
  public static SignOut discardingChanges() {
    return new SignOut(true, false);
  }

  /** Deletes the file with all rows, the outbox and the places of pulls, for the next user. */
  public static SignOut wipingFile() {
    return new SignOut(false, true);
  }

  /** As this, and deletes the file. */
  public SignOut wiping() {
    return new SignOut(discardsChanges, true);
  }
}
