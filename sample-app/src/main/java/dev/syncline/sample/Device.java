package dev.syncline.sample;

import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dev.syncline.SyncClient;
import dev.syncline.event.SyncListener;
import feign.http2client.Http2Client;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A device with the app on it: a database file of its own, and a cable to the network. */
final class Device implements AutoCloseable {

  private final String name;
  private final Path database;
  private final URI backend;
  private final Terminal terminal;
  private final Cable cable =
      new Cable(
          new Http2Client(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()));
  private @Nullable App app;

  /** The app while it runs. */
  private record App(SyncClient client, TodoItemTable todos, FilmTable films) {

    static App start(URI backend, Path database, Cable cable, SyncListener listener) {
      SyncClient client =
          SyncClient.builder()
              .endpoint(backend)
              .database(database)
              .table(TodoItemSchema.INSTANCE)
              .table(FilmSchema.INSTANCE)
              .pageSize(100)
              .http(() -> cable)
              .listener(listener)
              .build();
      return new App(client, TodoItemTable.of(client), FilmTable.of(client));
    }
  }

  Device(String name, Path folder, URI backend, Terminal terminal) {
    this.name = name;
    this.database = folder.resolve(name + ".db");
    this.backend = backend;
    this.terminal = terminal;
  }

  String name() {
    return name;
  }

  Path database() {
    return database;
  }

  void open() {
    app = App.start(backend, database, cable, new Progress());
  }

  @Override
  public void close() {
    if (app != null) {
      app.client().close();
      app = null;
    }
  }

  Cable cable() {
    return cable;
  }

  SyncClient client() {
    return running().client();
  }

  TodoItemTable todos() {
    return running().todos();
  }

  FilmTable films() {
    return running().films();
  }

  private App running() {
    return Objects.requireNonNull(app, () -> name + " is closed");
  }

  /** The items of this tour, by their text. */
  List<TodoItem> items(Set<String> ids) {
    return todos().list(TodoItemQuery.all()).stream()
        .filter(item -> ids.contains(item.id()))
        .sorted(Comparator.comparing(TodoItem::text))
        .collect(toList());
  }

  /** The version of each to-do item, by id. */
  Map<String, String> todoVersions() {
    return todos().list(TodoItemQuery.all()).stream()
        .collect(toMap(item -> String.valueOf(item.id()), item -> String.valueOf(item.version())));
  }

  /** The version of each film, by id. */
  Map<String, String> filmVersions() {
    return films().list(FilmQuery.all()).stream()
        .collect(toMap(Film::id, film -> String.valueOf(film.version())));
  }

  /** Shows what is in the database. */
  void show(Set<String> ids) {
    List<TodoItem> items = items(ids);
    terminal.faint(
        "%s: %d to-do items, %d films, %d changes waiting",
        database.getFileName(),
        items.size(),
        films().count(FilmQuery.all()),
        client().outbox().count());
    for (TodoItem item : items) {
      terminal.say(
          "  [%s] %-22s %s",
          item.complete() ? "x" : " ",
          item.text(),
          todos().state(Objects.requireNonNull(item.id())));
    }
  }

  /** Tells how a pull goes on, where it is long enough to be worth telling. */
  private final class Progress implements SyncListener {

    @Override
    public void pullProgress(String table, long received, @Nullable Long total) {
      if (total != null && total > 100) {
        terminal.faint("%s: %d of %d rows of %s", name, received, total, table);
      }
    }
  }
}
