package dev.syncline.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.syncline.backend.Response;
import feign.Client;
import feign.Request;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The way from a device to the cloud. Others act while a request, or its answer, is on its way. */
final class Network implements Client {

  private static final List<Integer> LATER = List.of(408, 429, 500, 500, 503);
  private static final List<String> WAITS = List.of("0", "3", "20", "3600");
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  /** What becomes, for a while, of each request to write, and of each to read. */
  private record Storm(Fate writes, Fate reads) {}

  private static final List<Storm> STORMS =
      List.of(
          new Storm(Fate.REFUSED, Fate.REFUSED),
          new Storm(Fate.REFUSED, Fate.DELIVERED),
          new Storm(Fate.REQUEST_LOST, Fate.DELIVERED),
          new Storm(Fate.ANSWER_LOST, Fate.DELIVERED),
          new Storm(Fate.LATER, Fate.DELIVERED),
          new Storm(Fate.BROKEN_AFTER, Fate.DELIVERED),
          new Storm(Fate.DOUBLED, Fate.DELIVERED),
          new Storm(Fate.DOUBLED, Fate.REQUEST_LOST));

  private final World world;
  private final Device device;

  /** How many more requests meet the storm. */
  private int left;

  private Storm storm = STORMS.get(0);

  Network(World world, Device device) {
    this.world = world;
    this.device = device;
  }

  @Override
  public feign.Response execute(Request request, Request.Options options) throws IOException {
    Message message = Message.of(device.name(), request);
    device.onTheWay().add(message);
    try {
      return exchange(message, request);
    } finally {
      device.onTheWay().remove(message);
    }
  }

  private feign.Response exchange(Message message, Request request) throws IOException {
    travel(message);
    Fate fate = device.isQuiet() ? Fate.DELIVERED : fate(message);
    world.journal().note("fate " + fate, "  " + message + " " + fate);
    Response answer = meet(fate, message);
    travel(message);
    if (isBad(fate, message) && answer.status() < 300) {
      device.mustNotChange();
    }
    world.journal().note("  < " + answer.status() + " " + device.name());
    return feign(answer, request);
  }

  /** Pages are large, so they take their time. */
  private void travel(Message message) {
    device.pause();
    while (message.isPage() && !device.isQuiet() && world.chance().oneIn(2)) {
      device.pause();
    }
  }

  private Fate fate(Message message) {
    if (left == 0 && world.chance().oneIn(25)) {
      left = 1 + world.chance().below(12);
      storm = world.chance().of(STORMS);
    }
    if (left == 0) {
      return isTried(message) ? Fate.DOUBLED : Fate.by(world.chance());
    }
    left--;
    return message.isRead() ? storm.reads() : storm.writes();
  }

  /** Rows are not often brought back, so what rarely befalls others befalls these. */
  private boolean isTried(Message message) {
    return message.isUndelete() && world.chance().oneIn(3);
  }

  private static boolean isBad(Fate fate, Message message) {
    return fate == Fate.EMPTY_BEFORE ? isTold(message) : fate.isBad();
  }

  /** Whether a success that is none can be told: by the version, which did not change. */
  private static boolean isTold(Message message) {
    return Model.of(message.table()).detectsConflicts();
  }

  private Response meet(Fate fate, Message message) throws IOException {
    return switch (fate) {
      case DELIVERED -> echoed(message, world.cloud().handle(message));
      case REFUSED -> throw new ConnectException("simulated");
      case REQUEST_LOST -> throw timeout();
      case ANSWER_LOST -> lost(world.cloud().handle(message));
      case DELAYED -> {
        world.stray(message);
        throw timeout();
      }
      case REPEATED -> {
        world.stray(message);
        yield world.cloud().handle(message);
      }
      case DOUBLED -> {
        if (!addsUp(message)) {
          world.cloud().handle(message);
        }
        yield echoed(message, world.cloud().handle(message));
      }
      case CUT -> cut(world.cloud().handle(message));
      case PORTAL -> portal();
      case PORTAL_AFTER -> after(message, portal());
      case EMPTY -> emptied(world.cloud().handle(message));
      case NO_CONTENT -> noContent(world.cloud().handle(message));
      case EMPTY_BEFORE -> isTold(message) ? empty(200) : world.cloud().handle(message);
      case NONSENSE -> nonsense(message);
      case LATER -> later(message);
      case LATER_AFTER -> after(message, later(message));
      case BROKEN_AFTER -> after(message, later(message, 500));
      case UNAUTHORIZED -> Cloud.json(401, "{\"error\":\"simulated\"}");
      case CANCELLED -> throw cancelled();
    };
  }

  /** Of a sum, nobody can tell a first request's copy from another writer who added as much. */
  private static boolean addsUp(Message message) {
    return message.table().equals("poll") && message.request().body().length > 0;
  }

  private SocketTimeoutException timeout() {
    world.time().pass(TIMEOUT);
    return new SocketTimeoutException("simulated");
  }

  private static InterruptedIOException cancelled() {
    Thread.currentThread().interrupt();
    return new InterruptedIOException("simulated");
  }

  private Response lost(Response answer) throws IOException {
    world.journal().note("  lost " + answer.status());
    throw timeout();
  }

  private Response after(Message message, Response answer) {
    world.cloud().handle(message);
    return answer;
  }

  /** Node answers an insert of an id in use with what was sent. */
  private Response echoed(Message message, Response answer) {
    boolean inUse = answer.status() == 409 && message.id() == null && !message.isOfDatasync();
    return inUse && world.chance().oneIn(2)
        ? new Response(409, answer.headers(), message.request().body())
        : answer;
  }

  private static Response cut(Response whole) {
    byte[] half = Arrays.copyOf(whole.body(), whole.body().length / 2);
    return new Response(whole.status(), whole.headers(), half);
  }

  private static Response portal() {
    byte[] page = "<html><body>Welcome!</body></html>".getBytes(UTF_8);
    return new Response(200, Map.of("Content-Type", "text/html"), page);
  }

  private static Response empty(int status) {
    return new Response(status, Map.of(), new byte[0]);
  }

  private static Response emptied(Response answer) {
    return answer.status() < 300 ? empty(200) : answer;
  }

  private Response noContent(Response answer) {
    if (answer.status() >= 300) {
      return answer;
    }
    String tag = answer.header("ETag");
    return tag == null || world.chance().oneIn(2) ? empty(204) : empty(204).with("ETag", tag);
  }

  /** Whether it was carried out or not: the answer does not fit. */
  private Response nonsense(Message message) {
    if (world.chance().oneIn(2)) {
      world.cloud().handle(message);
    }
    world.watch().refused(message);
    String row = "{\"id\":7,\"deleted\":\"maybe\"}";
    String rows = message.isOfDatasync() ? "{\"items\":[" + row + "]}" : "[" + row + "]";
    boolean list = message.isRead() && message.id() == null;
    return Cloud.json(200, list ? rows : row);
  }

  private Response later(Message message) {
    return later(message, world.chance().of(LATER));
  }

  private Response later(Message message, int status) {
    if (status == 500) {
      world.watch().refused(message);
    }
    Response answer = Cloud.json(status, "{\"error\":\"simulated\"}");
    return world.chance().oneIn(2) ? answer : answer.with("Retry-After", world.chance().of(WAITS));
  }

  private static feign.Response feign(Response answer, Request request) {
    Map<String, Collection<String>> headers = new LinkedHashMap<>();
    answer.headers().forEach((name, value) -> headers.put(name, List.of(value)));
    return feign.Response.builder()
        .status(answer.status())
        .headers(headers)
        .body(answer.body())
        .request(request)
        .build();
  }
}
