package dev.syncline.backend.protocol;

import dev.syncline.backend.Response;

/** Ends the work on a request, and its transaction, with an answer that is not success. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Response response;

  Refusal(Response response) {
    super("status " + response.status(), null, false, false);
    this.response = response;
  }

  Refusal(int status, String error) {
    this(Answers.error(status, error));
  }

  Response response() {
    return response;
  }
}
