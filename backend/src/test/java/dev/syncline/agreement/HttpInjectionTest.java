package dev.syncline.agreement;

import static dev.syncline.agreement.MemoQuery.TEXT;
import static dev.syncline.agreement.MemoQuery.where;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.SyncClient;
import dev.syncline.backend.Backend;
import dev.syncline.backend.Request;
import dev.syncline.backend.Response;
import dev.syncline.backend.http.HttpEndpoint;
import dev.syncline.error.FilterException;
import dev.syncline.error.RowException;
import dev.syncline.query.ODataDialect;
import dev.syncline.query.ODataRenderer;
import dev.syncline.query.WirePredicate;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts and ids of any kind go over HTTP and stay what they are, in addresses and in bodies. */
final class HttpInjectionTest {

  private static final Pattern FILTER = Pattern.compile("[?&](?:[$]|%24)filter=([^&]*)");

  @TempDir Path folder;

  private final List<SyncClient> clients = new ArrayList<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private Backend backend;
  private HttpEndpoint endpoint;
  private List<String> texts;

  @BeforeEach
  void start() throws IOException {
    long seed = Seeds.of(1).findFirst().orElseThrow();
    texts = HostileTexts.some(new Random(seed), 60);
    backend = Backend.builder().table(MemoSchema.INSTANCE).build();
    endpoint =
        HttpEndpoint.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), this::answer);
  }

  private Response answer(Request request) {
    requests.add(request);
    return backend.handle(request);
  }

  @AfterEach
  void stop() {
    clients.forEach(SyncClient::close);
    endpoint.close();
    backend.close();
  }

  private SyncClient device(String name) {
    SyncClient client =
        SyncClient.builder()
            .endpoint(URI.create("http://127.0.0.1:" + endpoint.address().getPort()))
            .database(folder.resolve(name + ".db"))
            .table(MemoSchema.INSTANCE)
            .build();
    clients.add(client);
    return client;
  }

  @Test
  void everyTextArrivesInAFilterAsItIs() {
    SyncClient one = device("one");
    for (int i = 0; i < texts.size(); i++) {
      MemoTable.of(one).insert(new Memo("m" + i, texts.get(i)));
    }
    assertThat(one.push().isClean()).isTrue();
    MemoTable other = MemoTable.of(device("other"));
    for (int i = 0; i < texts.size(); i++) {
      pullsOneMore(other, texts.get(i), i);
    }
    assertThat(other.list(MemoQuery.all())).extracting(Memo::text).hasSameElementsAs(texts);
  }

  private void pullsOneMore(MemoTable table, String text, int before) {
    WirePredicate<Memo> filter = TEXT.eq(text);
    requests.clear();
    assertThat(table.pull(where(filter)).received()).as("rows of '%s'", text).isEqualTo(1);
    assertThat(table.count(MemoQuery.all())).isEqualTo(before + 1);
    assertThat(filterOf(requests.get(0)))
        .startsWith(ODataRenderer.render("memo", filter, ODataDialect.zumo()));
  }

  private static String filterOf(Request request) {
    Matcher filter = FILTER.matcher(request.target());
    assertThat(filter.find()).as(request.method() + request.target()).isTrue();
    return URLDecoder.decode(filter.group(1), UTF_8);
  }

  @Test
  void everyIdArrivesInAPathAsItIs() {
    SyncClient client = device("one");
    MemoTable table = MemoTable.of(client);
    Set<String> ids = texts.stream().filter(id -> isKept(table, id)).collect(Collectors.toSet());
    assertThat(ids).hasSizeGreaterThan(10);
    client.push();
    ids.forEach(id -> table.update(table.find(id).orElseThrow().edited("new of " + id)));
    assertThat(client.push().isClean()).as("%s", client.outbox().list()).isTrue();

    MemoTable other = MemoTable.of(device("other"));
    other.pull();
    assertThat(other.list(MemoQuery.all()))
        .hasSameSizeAs(ids)
        .allMatch(memo -> memo.text().equals("new of " + memo.id()) && ids.contains(memo.id()));

    ids.stream().limit(10).forEach(id -> assertThat(table.delete(id)).isTrue());
    assertThat(client.push().isClean()).isTrue();
    other.pull();
    assertThat(other.list(MemoQuery.all()))
        .containsExactlyInAnyOrderElementsOf(table.list(MemoQuery.all()));
  }

  /** What cannot stand in a path is refused when it is inserted. */
  private static boolean isKept(MemoTable table, String id) {
    try {
      table.insert(new Memo(id, "text"));
      return true;
    } catch (RowException refused) {
      return false;
    }
  }

  @Test
  void whatFitsNoAddressIsRefusedBeforeAnyRequest() {
    MemoTable table = MemoTable.of(device("one"));

    assertThatExceptionOfType(FilterException.class)
        .isThrownBy(() -> table.pull(where(TEXT.eq(HostileTexts.megabyte()))))
        .withMessageContaining("bytes");
    assertThat(requests).isEmpty();
  }
}
