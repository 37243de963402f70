package dev.syncline.queue;

import dev.syncline.schema.Row;
import org.jspecify.annotations.Nullable;

/**
 * A request as it went out, kept until its answer is known: an unanswered request is repeated word
 * for word before anything else is said of the row.
 *
 * @param verb what was asked for
 * @param version the version that it was made on ({@code If-Match}), or null
 * @param body the columns that were sent, or null if the request had no body
 * @param row the row as it was here when the request left, or null if it was deleted here
 * @param repeated whether it went out more than once, so that an earlier one may have arrived
 */
public record SentImage(
    Verb verb, @Nullable String version, @Nullable Row body, @Nullable Row row, boolean repeated) {

  /** What a request asks of the server. */
  public enum Verb {
    INSERT,
    UPDATE,
    DELETE,
    /** Bring a deleted row back, as the first step of a re-creation. */
    UNDELETE,
    /** Tell the row, since a request is unanswered whose change was discarded. */
    READ
  }

  /** The question what became of this request, which is not to be repeated. */
  SentImage discarded() {
    return new SentImage(Verb.READ, version, null, row, true);
  }

  /** The same request, going out again. */
  public SentImage again() {
    return new SentImage(verb, version, body, row, true);
  }
}
