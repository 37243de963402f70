package dev.syncline;

/**
 * What the server or the network last said of a change that could not be pushed.
 *
 * @param status the HTTP status, or 0 if no answer came
 * @param code what kind of failure it was: {@code REFUSED}, {@code NETWORK}, {@code ANSWER} (it
 *     cannot be understood), {@code AUTHENTICATION}, {@code SERVER_UNAVAILABLE}, {@code CONTENDED}
 *     (others changed the row before each request), and what a later release may add
 * @param words the server's words, or what went wrong
 */
public record PushError(int status, String code, String words) {}
