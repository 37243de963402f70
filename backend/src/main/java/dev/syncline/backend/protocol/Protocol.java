package dev.syncline.backend.protocol;

import dev.syncline.backend.Response;

/** A protocol in which tables are served. Safe for any number of threads. */
interface Protocol {

  /**
   * The answer to a request, which is one transaction.
   *
   * @throws Refusal if it ends the work on it
   */
  Response answer(TableCall call);
}
