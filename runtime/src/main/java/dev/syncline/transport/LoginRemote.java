package dev.syncline.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.syncline.auth.TokenHeader;
import dev.syncline.error.AuthenticationException;
import dev.syncline.error.NetworkException;
import dev.syncline.error.ServerException;
import dev.syncline.json.JsonLine;
import feign.Client;
import feign.FeignException;
import feign.Response;
import feign.Util;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The log-in of App Service, at {@code /.auth} of the server's host. Every method is one request.
 * Nothing that was sent or received is in a message. Safe for any number of threads.
 */
public final class LoginRemote {

  private static final Map<String, String> HEADERS =
      Map.of("ZUMO-API-VERSION", "2.0.0", "Accept", "application/json");

  private final URI endpoint;
  private final Remote remote;

  /**
   * A server's log-in.
   *
   * @param client makes the HTTP client when it is first needed
   */
  public LoginRemote(URI endpoint, Supplier<Client> client, Duration connect, Duration read) {
    this.endpoint = endpoint;
    this.remote = new Remote(endpoint, new Zumo2Dialect(), client, TokenGate.OPEN, connect, read);
  }

  /**
   * {@code POST /.auth/login/provider} with what the provider gave.
   *
   * @throws AuthenticationException if the server does not accept it, or has no such log-in
   * @throws NetworkException if no answer came, or not the server's
   * @throws ServerException if it answers otherwise
   */
  public LoginAnswer login(String provider, Map<String, String> credentials) {
    Map<String, String> headers = new HashMap<>(HEADERS);
    headers.put("Content-Type", "application/json");
    byte[] body = JsonLine.write(credentials).getBytes(UTF_8);
    URI address = address("login/" + Addresses.encode(provider));
    return answer(address, () -> remote.api().post(address, headers, body));
  }

  /**
   * {@code GET /.auth/refresh} with a token that may be worn out.
   *
   * @see #login
   */
  public LoginAnswer refresh(String token) {
    Map<String, String> headers = new HashMap<>(HEADERS);
    headers.put(TokenHeader.ZUMO.name(), TokenHeader.ZUMO.value(token));
    URI address = address("refresh");
    return answer(address, () -> remote.api().get(address, headers));
  }

  /**
   * The page that logs a user in with a browser ({@code GET /.auth/login/provider}), as the clients
   * of App Service open it.
   *
   * @param redirect where the browser goes then, with a code in {@code authorization_code}, or with
   *     {@code #token=} and the answer of {@link #login}
   * @param challenge of a proof key by {@code S256} (RFC 7636)
   */
  public URI page(String provider, URI redirect, String challenge) {
    return address(
        "login/"
            + Addresses.encode(provider)
            + "?post_login_redirect_url="
            + Addresses.encode(redirect.toString())
            + "&code_challenge="
            + Addresses.encode(challenge)
            + "&code_challenge_method=S256&session_mode=token");
  }

  /**
   * {@code GET /.auth/login/provider/token} with the code of {@link #page} and what proves that it
   * is ours.
   *
   * @see #login
   */
  public LoginAnswer redeem(String provider, String code, String verifier) {
    URI said = address("login/" + Addresses.encode(provider) + "/token");
    String secrets =
        "?authorization_code="
            + Addresses.encode(code)
            + "&code_verifier="
            + Addresses.encode(verifier);
    return answer(said, () -> remote.api().get(URI.create(said + secrets), HEADERS));
  }

  /**
   * The token that {@link #page} gave to the browser.
   *
   * @throws AuthenticationException if it is none
   */
  public LoginAnswer read(String provider, String token) {
    URI said = address("login/" + Addresses.encode(provider));
    try {
      return read(said, token);
    } catch (IOException e) {
      throw new AuthenticationException("What came to the browser from " + said + " is no token");
    }
  }

  private URI address(String path) {
    return endpoint.resolve("/.auth/" + path);
  }

  private static LoginAnswer answer(URI address, Supplier<Response> request) {
    try (Response response = request.get()) {
      requireSuccess(address, response);
      Response.Body body = response.body();
      String text = body == null ? "" : new String(Util.toByteArray(body.asInputStream()), UTF_8);
      return read(address, text);
    } catch (FeignException | IOException e) {
      throw new NetworkException("No whole answer came from " + address, true, null);
    }
  }

  private static void requireSuccess(URI address, Response response) {
    int status = response.status();
    if ((status >= 300 && status < 400) || (status < 300 && isHtml(response))) {
      throw new NetworkException(
          "Instead of an answer from "
              + address
              + " came a page or a way elsewhere; perhaps to a"
              + " network's login page",
          true,
          null);
    }
    if (status == 404) {
      throw new AuthenticationException(
          "The server has nothing at " + address + ". Is this log-in turned on there?");
    }
    if (status == 400 || status == 401 || status == 403) {
      throw new AuthenticationException(
          "The server does not accept what was sent to " + address + " (" + status + ")");
    }
    if (status >= 300) {
      throw new ServerException(
          status, RetryAfter.of(response), "The server answered " + status + " at " + address);
    }
  }

  private static boolean isHtml(Response response) {
    Collection<String> types =
        response.headers().getOrDefault("Content-Type", Collections.<String>emptyList());
    return types.stream().anyMatch(type -> type.contains("html"));
  }

  /** {@code {"authenticationToken": "…", "user": {"userId": "…"}}}. */
  private static LoginAnswer read(URI address, String text) throws IOException {
    Map<String, @Nullable Object> answer = JsonLine.read(text);
    String token = answer.get("authenticationToken") instanceof String t ? t : "";
    Object user = answer.get("user");
    String userId = user instanceof Map<?, ?> u && u.get("userId") instanceof String id ? id : "";
    if (!Questions.isLegal(token) || userId.isEmpty()) {
      throw new AuthenticationException(
          "The answer of " + address + " has no token that can be used, or no user");
    }
    return new LoginAnswer(token, userId);
  }
}
