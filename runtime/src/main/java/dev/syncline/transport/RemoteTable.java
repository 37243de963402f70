package dev.syncline.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.syncline.error.AnswerException;
import dev.syncline.error.NetworkException;
import dev.syncline.error.ServerException;
import dev.syncline.json.RowJson;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import dev.syncline.schema.TableSchema;
import feign.FeignException;
import feign.Response;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One table of the server. Every method is one request; none repeats it, and none keeps anything.
 * Safe for any number of threads.
 *
 * <p>Every method throws {@link NetworkException} if no answer came, or not the whole of it, or if
 * something between here and the server points elsewhere, such as to the login page of a hotel's
 * network. Such a page in the answer's place is a {@code NetworkException} for a write, of which
 * nobody knows whether it was carried out, and an {@link AnswerException} for a query.
 */
public final class RemoteTable {

  private static final byte[] NO_BODY = {};

  private final TableSchema<?> schema;
  private final WireDialect dialect;
  private final TableApi api;
  private final Addresses addresses;
  private final RowJson json;
  private final AnswerReader answers;

  RemoteTable(TableSchema<?> schema, WireDialect dialect, TableApi api, URI endpoint) {
    this.schema = schema;
    this.dialect = dialect;
    this.api = api;
    this.addresses = new Addresses(endpoint, schema.table());
    this.json = RowJson.of(schema, dialect::dateField);
    this.answers = new AnswerReader(schema.table(), json);
  }

  /** Stores a new row. */
  public Answer insert(Row body) {
    return answers.read(
        call(() -> api.post(addresses.table(), headers(null, true), bytes(body))),
        Redaction.of(json, body));
  }

  /** Changes the columns that the body has, if the row is still in this version; null for any. */
  public Answer update(String id, Row body, @Nullable String version) {
    return answers.read(
        call(() -> api.patch(addresses.row(id), headers(version, true), bytes(body))),
        Redaction.of(json, body));
  }

  /** Deletes a row, if it is still in this version; null for any. */
  public Answer delete(String id, @Nullable String version) {
    return answers.read(
        call(() -> api.delete(addresses.row(id), headers(version, false))), unsaid());
  }

  /** Brings a deleted row back, if it is still in this version; null for any. */
  public Answer undelete(String id, @Nullable String version) {
    return answers.read(
        call(() -> api.post(addresses.row(id), headers(version, false), NO_BODY)), unsaid());
  }

  /**
   * What the server holds under this id, deleted or not; null if it knows nothing of it.
   *
   * @throws ServerException if it did not answer with success
   * @throws AnswerException if the answer cannot be understood
   */
  public @Nullable ServerRow find(String id) {
    List<ServerRow> found = query(dialect.rowEvenIfDeleted(id)).rows();
    return found.isEmpty() ? null : found.get(0);
  }

  /**
   * A page of a pull.
   *
   * @throws ServerException if the server did not answer with success
   * @throws AnswerException if the answer cannot be understood
   */
  public Page page(PageRequest request) {
    return query(dialect.page(request));
  }

  private Page query(Map<String, String> parameters) {
    try (Response response =
        call(() -> api.get(addresses.query(parameters), headers(null, false)))) {
      answers.requireSuccess(response, unsaid());
      try (InputStream body = answers.body(response);
          JsonParser parser = RowJson.parser(body)) {
        return dialect.readPage(parser, json, schema.table());
      }
    } catch (JsonProcessingException | CharConversionException e) {
      throw json.unreadable(e);
    } catch (IOException e) {
      throw noAnswer(e);
    }
  }

  private byte[] bytes(Row body) {
    return json.write(body).getBytes(UTF_8);
  }

  private Map<String, String> headers(@Nullable String version, boolean hasBody) {
    Map<String, String> headers = new HashMap<>(dialect.headers());
    if (version != null) {
      headers.put("If-Match", ETags.quote(version));
    }
    if (hasBody) {
      headers.put("Content-Type", "application/json");
    }
    return headers;
  }

  private Response call(Supplier<Response> request) {
    try {
      return request.get();
    } catch (FeignException e) {
      throw noAnswer(e);
    }
  }

  private NetworkException noAnswer(Exception e) {
    Throwable root = rootCause(e);
    // Feign tells the whole address, and so the values that a filter names.
    boolean tellable = !schema.columns().areSensitive() || !(root instanceof FeignException);
    String words = tellable ? words(root) : root.getClass().getSimpleName();
    Throwable cause = schema.columns().areSensitive() ? (tellable ? root : null) : e;
    return new NetworkException(
        "No answer from " + addresses.table() + ": " + words, requestLeft(e), cause);
  }

  private Redaction unsaid() {
    return Redaction.of(schema.columns().areSensitive());
  }

  /** Without a connection nothing left; of anything else, nobody can tell. */
  private static boolean requestLeft(Throwable failure) {
    for (Throwable e = failure; e != null; e = e.getCause()) {
      if (e instanceof ConnectException || e instanceof UnknownHostException) {
        return false;
      }
    }
    return true;
  }

  private static Throwable rootCause(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static String words(Throwable cause) {
    String kind = cause.getClass().getSimpleName();
    return cause.getMessage() == null ? kind : kind + ", " + cause.getMessage();
  }
}
