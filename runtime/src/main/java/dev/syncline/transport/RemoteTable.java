package dev.syncline.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.syncline.error.AnswerException;
import dev.syncline.error.FilterException;
import dev.syncline.error.NetworkException;
import dev.syncline.error.ServerException;
import dev.syncline.json.RowJson;
import dev.syncline.json.WholeRow;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import dev.syncline.schema.TableSchema;
import feign.FeignException;
import feign.Response;
import feign.Util;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One table of the server. Every method is one request, repeated only with a new token where its
 * own was refused (401); none keeps anything. Safe for any number of threads.
 *
 * <p>Every method throws {@link NetworkException} if no answer came, or not the whole of it, or if
 * something between here and the server points elsewhere, such as to the login page of a hotel's
 * network. Such a page in the answer's place is a {@code NetworkException} for a write, of which
 * nobody knows whether it was carried out, and an {@link AnswerException} for a query.
 */
public final class RemoteTable {

  private static final byte[] NO_BODY = {};
  private static final int UNAUTHORIZED = 401;

  private final TableSchema<?> schema;
  private final WireDialect dialect;
  private final TableApi api;
  private final TokenGate gate;
  private final Addresses addresses;
  private final RowJson json;
  private final AnswerReader answers;

  RemoteTable(
      TableSchema<?> schema, WireDialect dialect, TableApi api, TokenGate gate, URI endpoint) {
    this.schema = schema;
    this.dialect = dialect;
    this.api = api;
    this.gate = gate;
    this.addresses = new Addresses(endpoint, schema.table());
    RowJson known = RowJson.of(schema, dialect::dateField);
    this.json = dialect.replacesRows() ? known.keepingUnknown() : known;
    this.answers = new AnswerReader(schema.table(), json);
  }

  /** Stores a new row. */
  public Answer insert(Row body) {
    return write(
        pass -> api.post(addresses.table(), headers(pass, null, true), bytes(body)),
        Redaction.of(json, body));
  }

  /** Changes the columns that the body has, if the row is still in this version; null for any. */
  public Answer update(String id, Row body, @Nullable String version) {
    return write(
        pass -> api.patch(addresses.row(id), headers(pass, version, true), bytes(body)),
        Redaction.of(json, body));
  }

  /** Replaces a row, or brings a deleted one back, if it is still in this version; null for any. */
  public Answer replace(String id, WholeRow body, @Nullable String version) {
    URI address =
        body.revived() ? addresses.row(id, DatasyncDialect.EVEN_IF_DELETED) : addresses.row(id);
    byte[] bytes = json.write(body).getBytes(UTF_8);
    return write(
        pass -> api.put(address, headers(pass, version, true), bytes),
        Redaction.of(json, body.unchanged().over(body.changed())));
  }

  /** Deletes a row, if it is still in this version; null for any. */
  public Answer delete(String id, @Nullable String version) {
    return write(pass -> api.delete(addresses.row(id), headers(pass, version, false)), unsaid());
  }

  /** Brings a deleted row back, if it is still in this version; null for any. */
  public Answer undelete(String id, @Nullable String version) {
    return write(
        pass -> api.post(addresses.row(id), headers(pass, version, false), NO_BODY), unsaid());
  }

  private Answer write(Function<Pass, Response> request, Redaction redaction) {
    Reply reply;
    try {
      reply = call(request);
    } catch (ServerException noToken) {
      return noToken.isTransient()
          ? later(noToken)
          : new Answer.Unauthorized(String.valueOf(noToken.getMessage()));
    }
    return answers.read(reply.response(), redaction.hiding(reply.pass().token()));
  }

  private static Answer later(ServerException e) {
    return new Answer.Unavailable(e.status(), e.retryAfter(), String.valueOf(e.getMessage()));
  }

  /**
   * What the server holds under this id, deleted or not; null if it knows nothing of it.
   *
   * @throws ServerException if it did not answer with success
   * @throws AnswerException if the answer cannot be understood
   */
  public @Nullable ServerRow find(String id) {
    Lookup lookup = dialect.rowEvenIfDeleted(id);
    if (lookup.byAddress()) {
      return ask(addresses.row(id, lookup.parameters()), answers::rowIfThere).orElse(null);
    }
    List<ServerRow> found = query(lookup.parameters()).rows();
    return found.isEmpty() ? null : found.get(0);
  }

  /** Whether updates have to carry whole rows, by {@link #replace}. */
  public boolean replacesRows() {
    return dialect.replacesRows();
  }

  /** Whether the answer to an insert whose id is taken shows the row that has it. */
  public boolean showsWhoseIdItIs() {
    return dialect.showsWhoseIdItIs();
  }

  /**
   * A page of a pull.
   *
   * @throws ServerException if the server did not answer with success
   * @throws AnswerException if the answer cannot be understood
   */
  public Page page(PageRequest request) {
    return query(dialect.lists().page(request));
  }

  /**
   * A page of ids and versions: rows that have nothing else.
   *
   * @throws ServerException if the server did not answer with success
   * @throws AnswerException if the answer cannot be understood
   */
  public Page listing(ListingRequest request) {
    return query(dialect.lists().listing(request));
  }

  /**
   * Some rows by their ids.
   *
   * @throws ServerException if the server did not answer with success
   * @throws AnswerException if the answer cannot be understood
   */
  public Page rows(IdsRequest request) {
    return query(dialect.lists().rows(request));
  }

  /**
   * Rows that an app wants to read.
   *
   * @throws FilterException if the protocol cannot say which; nothing was asked
   * @throws ServerException if the server did not answer with success
   * @throws AnswerException if the answer cannot be understood
   */
  public Page query(QueryRequest request) {
    return query(dialect.lists().query(schema.table(), request));
  }

  private Page query(Map<String, String> parameters) {
    return ask(addresses.query(parameters), this::page);
  }

  private Page page(Response response, Redaction redaction) throws IOException {
    answers.requireSuccess(response, redaction);
    try (InputStream body = answers.body(response);
        JsonParser parser = RowJson.parser(body)) {
      return dialect.readPage(parser, json, schema.table());
    }
  }

  private interface Reading<R> {
    R of(Response response, Redaction redaction) throws IOException;
  }

  private <R> R ask(URI address, Reading<R> reading) {
    Reply reply = call(pass -> api.get(address, headers(pass, null, false)));
    try (Response response = reply.response()) {
      return reading.of(response, unsaid().hiding(reply.pass().token()));
    } catch (JsonProcessingException | CharConversionException e) {
      throw json.unreadable(e);
    } catch (IOException e) {
      throw noAnswer(e);
    }
  }

  private byte[] bytes(Row body) {
    return json.write(body).getBytes(UTF_8);
  }

  private Map<String, String> headers(Pass pass, @Nullable String version, boolean hasBody) {
    Map<String, String> headers = new HashMap<>(dialect.headers());
    gate.show(pass, headers);
    if (version != null) {
      headers.put("If-Match", ETags.quote(version));
    }
    if (hasBody) {
      headers.put("Content-Type", "application/json");
    }
    return headers;
  }

  /** An answer, and the token that was sent for it. */
  private record Reply(Response response, Pass pass) {}

  /** Sends a request; once more, with a new token, if its own was refused. */
  private Reply call(Function<Pass, Response> request) {
    Pass pass = gate.pass();
    Response first = send(request, pass);
    if (first.status() != UNAUTHORIZED) {
      return new Reply(first, pass);
    }
    Response refusal = whole(first);
    Pass next = gate.renewed(pass);
    return next == null ? new Reply(refusal, pass) : new Reply(send(request, next), next);
  }

  private Response send(Function<Pass, Response> request, Pass pass) {
    try {
      return request.apply(pass);
    } catch (FeignException e) {
      throw noAnswer(e);
    }
  }

  /** The answer off its connection, which must not wait for a new token. */
  private Response whole(Response response) {
    try (response) {
      byte[] body = Util.toByteArray(answers.body(response));
      return response.toBuilder().body(body).build();
    } catch (IOException e) {
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
