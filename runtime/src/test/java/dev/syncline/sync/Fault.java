package dev.syncline.sync;

import dev.syncline.sync.FakeServer.Seen;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.util.function.UnaryOperator;

/** What the network, or the server, does to a request. */
public interface Fault {

  Fault NONE = (request, server) -> server.answer();

  /** Not even a connection. */
  Fault REFUSED =
      (request, server) -> {
        throw new ConnectException("Connection refused");
      };

  /** The request does not arrive, and nobody can tell. */
  Fault REQUEST_LOST =
      (request, server) -> {
        throw new SocketTimeoutException("Read timed out");
      };

  /** The request is carried out, and the answer does not arrive. */
  Fault ANSWER_LOST =
      (request, server) -> {
        server.answer();
        throw new SocketTimeoutException("Read timed out");
      };

  /** The request is carried out, and the answer breaks off in the middle. */
  Fault ANSWER_CUT =
      (request, server) -> {
        Reply whole = server.answer();
        return new Reply(
            whole.status(), whole.headers(), whole.body().substring(0, whole.body().length() / 2));
      };

  /** The network delivers the request twice, and the second answer is the one that arrives. */
  Fault DELIVERED_TWICE =
      (request, server) -> {
        server.answer();
        return server.answer();
      };

  /** A captive portal answers in the server's place. */
  Fault PORTAL = (request, server) -> Reply.html(200, "<html><body>Welcome!</body></html>");

  /** Carried out; the answer is a success without a body, and without a version. */
  Fault EMPTY_200 =
      (request, server) -> {
        server.answer();
        return Reply.empty(200);
      };

  /** Carried out; the answer is a success without a body, and with a version. */
  Fault NO_CONTENT =
      (request, server) -> {
        Reply full = server.answer();
        Reply none = Reply.empty(204);
        return full.headers().containsKey("ETag")
            ? none.with("ETag", full.headers().get("ETag").iterator().next())
            : none;
      };

  /** The process dies before the request leaves. */
  Fault CRASH_BEFORE =
      (request, server) -> {
        throw new Crash();
      };

  /** The process dies after the request was carried out. */
  Fault CRASH_AFTER =
      (request, server) -> {
        server.answer();
        throw new Crash();
      };

  /** The server itself. */
  interface Handler {

    /** Carries the request out. */
    Reply answer();
  }

  /** Answers, or fails to. */
  Reply meet(Seen request, Handler server) throws IOException;

  /** The request is not carried out, and this is the answer. */
  static Fault answer(Reply reply) {
    return (request, server) -> reply;
  }

  static Fault status(int status) {
    return answer(Reply.json(status, "{\"error\":\"scripted\"}"));
  }

  /** This befalls each request whose body has the word; the others are carried out. */
  static Fault poison(String word, Fault fault) {
    return (request, server) ->
        request.body().contains(word) ? fault.meet(request, server) : server.answer();
  }

  /** This happens while the request is on its way, before it arrives. */
  static Fault before(Runnable hook) {
    return before(hook, NONE);
  }

  static Fault before(Runnable hook, Fault then) {
    return (request, server) -> {
      hook.run();
      return then.meet(request, server);
    };
  }

  /** This happens while the answer is on its way. */
  static Fault after(Runnable hook) {
    return after(hook, NONE);
  }

  static Fault after(Runnable hook, Fault first) {
    return (request, server) -> {
      Handler hooked =
          () -> {
            Reply reply = server.answer();
            hook.run();
            return reply;
          };
      return first.meet(request, hooked);
    };
  }

  /** The answer's body is another. */
  static Fault body(UnaryOperator<String> edit) {
    return (request, server) -> {
      Reply reply = server.answer();
      return Reply.json(reply.status(), edit.apply(reply.body()));
    };
  }

  /** The end of a process, as far as the code under test can see. */
  final class Crash extends Error {
    private static final long serialVersionUID = 1L;
  }
}
