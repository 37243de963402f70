package dev.syncline.sample;

import static dev.syncline.sample.TodoItemQuery.COMPLETE;
import static dev.syncline.sample.TodoItemQuery.TEXT;
import static dev.syncline.sample.TodoItemQuery.where;

import dev.syncline.PendingChange;
import dev.syncline.Pick;
import dev.syncline.Resolution;
import dev.syncline.backend.Backend;
import dev.syncline.event.PullResult;
import dev.syncline.event.PushResult;
import dev.syncline.event.SyncStatus;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Shows offline sync happen, step by step, on two devices: {@code mvn -q -Ptour}. Brings its own
 * backend unless {@code -Dbackend=URI} names one that has the tables {@code todoitem} and {@code
 * movies}. Fails if that does not answer, and if at the end the devices and the backend do not hold
 * the same rows.
 */
public final class Tour implements AutoCloseable {

  /** More than a body may have, of the backend and of Azure Mobile Apps (100 kB). */
  private static final int TOO_MANY_WORDS = 500_000;

  private final Terminal terminal;
  private final URI backend;
  private final Device phone;
  private final Device laptop;

  /** The items that this run made: a backend that is not ours may hold others. */
  private final Set<String> ours = new HashSet<>();

  private Tour(Terminal terminal, URI backend, Path folder) {
    this.terminal = terminal;
    this.backend = backend;
    this.phone = new Device("phone", folder, backend, terminal);
    this.laptop = new Device("laptop", folder, backend, terminal);
  }

  /** Runs the tour. */
  public static void main(String[] arguments) throws Exception {
    String given = System.getProperty("backend", "");
    if (!given.isEmpty()) {
      run(Terminal.standard(), URI.create(given));
      return;
    }
    try (Backend backend =
        Backend.builder().table(TodoItemSchema.INSTANCE).table(FilmSchema.INSTANCE).start()) {
      run(Terminal.standard(), backend.uri());
    }
  }

  static void run(Terminal terminal, URI backend) throws IOException, InterruptedException {
    try (TemporaryFolder folder = TemporaryFolder.create("syncline-tour");
        Tour tour = new Tour(terminal, backend, folder.path())) {
      tour.run(folder.path());
    }
  }

  private void run(Path folder) throws IOException, InterruptedException {
    open(folder);
    addOffline();
    read();
    restart();
    pushWithoutNetwork();
    reconnect();
    otherDevicePulls();
    ask();
    editOnBoth();
    meetConflict();
    beRefused();
    deleteEverywhere();
    compare();
  }

  private void open(Path folder) {
    terminal.step("Define the tables and open them");
    terminal.say(
        "TodoItem and Film are records; the compiler wrote their schemas, queries and tables.");
    terminal.say("The backend is %s, the databases are in %s.", backend, folder);
    phone.open();
    phone.show(ours);
  }

  private void addOffline() {
    terminal.step("Add items, without a network");
    phone.cable().unplug();
    for (String text : List.of("Buy milk", "Call Ada", "Water the plants")) {
      add(phone, text);
    }
    phone.show(ours);
  }

  private void read() {
    terminal.step("Read them with a typed query");
    terminal.say("todos.list(where(COMPLETE.isFalse()).orderBy(TEXT.asc()))");
    phone.todos().list(where(COMPLETE.isFalse()).orderBy(TEXT.asc())).stream()
        .filter(item -> ours.contains(item.id()))
        .forEach(item -> terminal.say("  %s", item.text()));
  }

  private void restart() {
    terminal.step("The app is closed and opened again");
    phone.close();
    phone.open();
    terminal.say("Rows and waiting changes are in the file; nothing is kept in memory alone.");
    phone.show(ours);
  }

  private void pushWithoutNetwork() {
    terminal.step("Push while the backend is unreachable");
    PushResult result = phone.client().push();
    terminal.notable("phone push: %s, %d waiting", result.status(), result.remaining());
    terminal.notable("%s", String.valueOf(result.reason()));
    terminal.say("Nothing is lost and nothing is thrown: the changes wait for the next push.");
  }

  private void reconnect() {
    terminal.step("Reconnect and push, and bring the films to the backend");
    phone.cable().plug();
    show(phone, phone.client().push());
    PullResult known = phone.films().pull();
    requireCompleted(known.status(), known.reason());
    // A backend that has seen the tour before has them.
    List<Film> missing =
        Films.all().stream().filter(film -> phone.films().find(film.id()).isEmpty()).toList();
    phone.client().inTransaction(() -> missing.stream().map(phone.films()::insert).toList());
    show(phone, phone.client().push());
    bringBackDeletedFilms();
    phone.show(ours);
  }

  /** Films that were there, and that somebody has deleted since. */
  private void bringBackDeletedFilms() {
    List<FilmConflict> deleted = phone.films().conflicts();
    if (!deleted.isEmpty()) {
      deleted.forEach(conflict -> phone.films().resolve(conflict.keepLocal()));
      show(phone, phone.client().push());
    }
  }

  private void otherDevicePulls() {
    terminal.step("Another device pulls");
    laptop.open();
    show(laptop, "to-do items", laptop.todos().pull());
    show(laptop, "films", laptop.films().pull());
    laptop.show(ours);
  }

  private void ask() {
    terminal.step("Ask the films, without a network");
    laptop.cable().unplug();
    new Questions(laptop.films(), terminal).ask();
    laptop.cable().plug();
  }

  private void editOnBoth() {
    terminal.step("Both edit the same item, each without a network");
    phone.cable().unplug();
    laptop.cable().unplug();
    edit(phone, milk(phone).withText("Buy oat milk").done());
    edit(laptop, milk(laptop).withText("Buy two milks"));
    laptop.cable().plug();
    show(laptop, laptop.client().push());
    phone.cable().plug();
  }

  private void edit(Device device, TodoItem item) {
    device.todos().update(item);
    terminal.say("%s: %s", device.name(), words(item));
  }

  private void meetConflict() {
    terminal.step("The second one meets a conflict");
    show(phone, phone.client().push());
    for (TodoItemConflict conflict : phone.todos().conflicts()) {
      new Sides(terminal).show(conflict);
      Resolution<TodoItem> resolution =
          conflict.merge().text(Pick.SERVER).complete(Pick.LOCAL).resolve();
      phone.todos().resolve(resolution);
      terminal.good("Resolved by a merge: the text of the laptop, the tick of the phone.");
    }
    show(phone, phone.client().push());
    show(laptop, "to-do items", laptop.todos().pull());
    phone.show(ours);
    laptop.show(ours);
  }

  private void beRefused() {
    terminal.step("The server refuses a change, and the others go on");
    add(phone, "All of Moby-Dick: " + "whale ".repeat(TOO_MANY_WORDS));
    add(phone, "Feed the cat");
    show(phone, phone.client().push());
    for (PendingChange refused : phone.client().parked()) {
      terminal.notable("%s of a row in %s: %s", refused.kind(), refused.table(), words(refused));
      refused.discard();
      terminal.good("Discarded; it could have been edited, or retried.");
    }
    phone.show(ours);
  }

  private void add(Device device, String text) {
    ours.add(id(device.todos().insert(TodoItem.of(text))));
  }

  private static String words(PendingChange refused) {
    return refused.lastError().map(error -> error.status() + ", " + error.words()).orElse("");
  }

  private void deleteEverywhere() {
    terminal.step("Deleted here, gone there");
    phone.todos().delete(id(milk(phone)));
    show(phone, phone.client().push());
    show(laptop, "to-do items", laptop.todos().pull());
    phone.show(ours);
    laptop.show(ours);
  }

  private void compare() throws IOException, InterruptedException {
    terminal.step("Both devices and the backend hold the same rows");
    phone.todos().pull();
    Comparison comparison = new Comparison(terminal, backend);
    comparison.compare("todoitem", phone.todoVersions(), laptop.todoVersions());
    comparison.compare("movies", phone.filmVersions(), laptop.filmVersions());
  }

  private TodoItem milk(Device device) {
    return device.items(ours).stream()
        .filter(item -> item.text().contains("milk"))
        .findFirst()
        .orElseThrow();
  }

  private void show(Device device, PushResult result) {
    terminal.say(
        "%s push: %s, %d sent, %d in conflict, %d waiting",
        device.name(), result.status(), result.pushed(), result.conflicts(), result.remaining());
    requireCompleted(result.status(), result.reason());
  }

  private void show(Device device, String what, PullResult result) {
    terminal.say(
        "%s pull of %s: %s, %d stored, %d deleted",
        device.name(), what, result.status(), result.stored(), result.deleted());
    requireCompleted(result.status(), result.reason());
  }

  private void requireCompleted(SyncStatus status, @Nullable String reason) {
    if (status != SyncStatus.COMPLETED) {
      throw new IllegalStateException(
          "The tour needs a backend that answers at " + backend + ". " + reason);
    }
  }

  private static String words(TodoItem item) {
    return "[%s] %s".formatted(item.complete() ? "x" : " ", item.text());
  }

  private static String id(TodoItem item) {
    return Objects.requireNonNull(item.id());
  }

  @Override
  public void close() {
    phone.close();
    laptop.close();
  }
}
