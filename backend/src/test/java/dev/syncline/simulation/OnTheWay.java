package dev.syncline.simulation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The requests of a device whose answers it waits for. */
final class OnTheWay {

  private final World world;
  private final String device;
  private final Set<String> pages = new HashSet<>();
  private final Map<RowKey, Stage.Actor> writes = new HashMap<>();
  private Consumer<String> atPage = table -> {};

  OnTheWay(World world, String device) {
    this.world = world;
    this.device = device;
  }

  /** Who wants to know when a pull asks for a page, and of which table. */
  void atPage(Consumer<String> hears) {
    atPage = hears;
  }

  /** A request is about to leave. */
  void add(Message message) {
    if (message.isPage()) {
      atPage.accept(message.table());
      pages.add(message.table());
    } else if (!message.isRead() && message.row() != null) {
      write(message.row());
    }
  }

  private void write(RowKey row) {
    Stage.Actor other = writes.put(row, world.stage().current());
    if (other != null && !other.isAbandoned()) {
      throw new BrokenPromise("P4", device + " sends two requests of " + row + " at a time");
    } else if (writes.size() > 1) {
      world.journal().count("requests side by side");
    }
  }

  /** What a request waits for has come, or is not waited for any more. */
  void remove(Message message) {
    if (message.isPage()) {
      pages.remove(message.table());
    } else if (!message.isRead() && message.row() != null) {
      writes.remove(message.row(), world.stage().current());
    }
  }

  boolean hasPage() {
    return !pages.isEmpty();
  }

  /** Nobody waits any more. */
  void clear() {
    pages.clear();
    writes.clear();
  }
}
