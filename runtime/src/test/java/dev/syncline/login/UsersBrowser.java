package dev.syncline.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** Does what a browser does with the page of a log-in: follows it, and runs the script it meets. */
class UsersBrowser implements Browser {

  private static final int REDIRECT = 302;

  /** The pages that the user saw, with their status. */
  final List<String> pages = new ArrayList<>();

  private final HttpClient http = HttpClient.newHttpClient();

  @Override
  public void open(URI address) throws IOException {
    comeBack(redirect(address));
  }

  /** Where App Service sends the browser. */
  final URI redirect(URI page) throws IOException {
    HttpResponse<String> answer = send(HttpRequest.newBuilder(page).build());
    assertThat(answer.statusCode()).isEqualTo(REDIRECT);
    return URI.create(answer.headers().firstValue("Location").orElseThrow());
  }

  final void comeBack(URI address) throws IOException {
    HttpResponse<String> answer = send(HttpRequest.newBuilder(withoutFragment(address)).build());
    show(answer);
    if (answer.body().contains("<script>") && address.getRawFragment() != null) {
      post(withoutFragment(address), address.getRawFragment());
    }
  }

  /** What the page's script does: {@code fetch(…, {method: 'POST', body: …})}. */
  private void post(URI address, String body) throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    send(request.POST(BodyPublishers.ofString(body)).build());
  }

  private void show(HttpResponse<String> answer) {
    pages.add(answer.statusCode() + " " + answer.body());
  }

  static URI withoutFragment(URI address) {
    return URI.create(address.toString().split("#", 2)[0]);
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
