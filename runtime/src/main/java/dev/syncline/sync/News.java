package dev.syncline.sync;

import dev.syncline.event.SyncListener;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What is to be told to the app once the transaction at hand is committed. */
final class News {

  private final List<Consumer<SyncListener>> events = new ArrayList<>();

  void add(Consumer<SyncListener> event) {
    events.add(event);
  }

  void tell(Listeners listeners) {
    events.forEach(listeners::tell);
  }
}
