package dev.syncline.transport;

import dev.syncline.error.AnswerException;
import dev.syncline.error.NetworkException;
import dev.syncline.error.ServerException;
import dev.syncline.json.RowJson;
import dev.syncline.schema.ServerRow;
import feign.Response;
import feign.Util;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Understands what the server says, and whether it is the server that says it. */
final class AnswerReader {

  private static final byte[] NOTHING = {};

  private final String table;
  private final RowJson json;

  AnswerReader(String table, RowJson json) {
    this.table = table;
    this.json = json;
  }

  /**
   * Reads the answer to a write, and closes it.
   *
   * @param redaction of what the server says of a failure
   */
  Answer read(Response response, Redaction redaction) {
    try (response) {
      requireNoRedirect(response);
      byte[] body = bytes(response);
      int status = response.status();
      if (status == 409 || status == 412) {
        return new Answer.Conflicting(status, rowOrNull(response, body));
      }
      if (isGone(status)) {
        return new Answer.Gone(status);
      }
      if (status == 401) {
        return new Answer.Unauthorized(ServerWords.of(response, body, redaction));
      }
      if (isTransient(status)) {
        return new Answer.Unavailable(
            status, RetryAfter.of(response), ServerWords.of(response, body, redaction));
      }
      return isSuccess(status)
          ? success(response, body)
          : new Answer.Refused(status, ServerWords.of(response, body, redaction));
    }
  }

  private Answer success(Response response, byte[] body) {
    if (body.length == 0) {
      return new Answer.Done(ETags.version(response));
    }
    requireFromServer(response);
    try {
      return new Answer.Stored(row(response, body));
    } catch (AnswerException e) {
      if (e.getCause() instanceof IOException) {
        throw new NetworkException(
            e.getMessage() + "; whether it was carried out is not known", true, e);
      }
      return new Answer.Refused(response.status(), String.valueOf(e.getMessage()));
    }
  }

  /**
   * The row of an answer to a query for one; none if there is none (404, 410).
   *
   * @see #requireSuccess
   */
  Optional<ServerRow> rowIfThere(Response response, Redaction redaction) {
    if (isGone(response.status())) {
      return Optional.empty();
    }
    requireSuccess(response, redaction);
    return Optional.of(row(response, bytes(response)));
  }

  private @Nullable ServerRow rowOrNull(Response response, byte[] body) {
    try {
      return body.length == 0 ? null : row(response, body);
    } catch (AnswerException noRow) {
      return null;
    }
  }

  private ServerRow row(Response response, byte[] body) {
    ServerRow row = json.readWhole(new ByteArrayInputStream(body));
    String tag = ETags.version(response);
    return row.version() == null && tag != null ? row.withVersion(tag) : row;
  }

  /** The body of an answer to a query. The caller closes it. */
  InputStream body(Response response) throws IOException {
    Response.Body body = response.body();
    return body == null ? new ByteArrayInputStream(NOTHING) : body.asInputStream();
  }

  /**
   * Sees that a query was answered, and by the server.
   *
   * @throws NetworkException if the answer points elsewhere
   * @throws ServerException if the status is not success
   * @throws AnswerException if the body is a page of HTML
   */
  void requireSuccess(Response response, Redaction redaction) {
    requireNoRedirect(response);
    if (!isSuccess(response.status())) {
      String words = ServerWords.of(response, bytes(response), redaction);
      throw new ServerException(
          response.status(),
          RetryAfter.of(response),
          "Table " + table + ": the server answered " + response.status() + ": " + words);
    }
    if (isHtml(response)) {
      throw new AnswerException(
          table,
          null,
          "Table " + table + ": the answer is a page of HTML, perhaps a network's login page",
          null);
    }
  }

  /** The table protocol has no redirects: it is the network that wants a login first. */
  private void requireNoRedirect(Response response) {
    int status = response.status();
    if (status >= 300 && status < 400) {
      throw new NetworkException(
          String.format(
              "Table %s: instead of an answer came %s, which points elsewhere; perhaps to a"
                  + " network's login page, or the endpoint has moved",
              table, Integer.toString(status)),
          true,
          null);
    }
  }

  private void requireFromServer(Response response) {
    if (isHtml(response)) {
      throw new NetworkException(
          "Table "
              + table
              + ": a page of HTML came instead of an answer, perhaps a network's login page",
          true,
          null);
    }
  }

  private static boolean isHtml(Response response) {
    Collection<String> types =
        response.headers().getOrDefault("Content-Type", Collections.<String>emptyList());
    return types.stream().anyMatch(type -> type.toLowerCase(Locale.ROOT).contains("html"));
  }

  private byte[] bytes(Response response) {
    try (InputStream body = body(response)) {
      return Util.toByteArray(body);
    } catch (IOException e) {
      throw new NetworkException("Table " + table + ": the answer broke off", true, e);
    }
  }

  private static boolean isGone(int status) {
    return status == 404 || status == 410;
  }

  private static boolean isSuccess(int status) {
    return status >= 200 && status < 300;
  }

  private static boolean isTransient(int status) {
    return status == 408 || status == 429 || status >= 500;
  }
}
