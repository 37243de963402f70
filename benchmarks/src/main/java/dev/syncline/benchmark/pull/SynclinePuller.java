package dev.syncline.benchmark.pull;

import dev.syncline.SyncClient;
import dev.syncline.SyncClientBuilder;
import dev.syncline.benchmark.Database;
import dev.syncline.benchmark.TodoTable;
import dev.syncline.event.PullResult;
import java.net.URI;
import java.nio.file.Path;

/**
 * Pulls by Syncline.
 *
 * @param pageSize how many rows a page has, or {@link #DEFAULT}
 */
record SynclinePuller(int pageSize) implements Puller {

  /** Syncline's own page size. */
  static final int DEFAULT = 0;

  @Override
  public long pull(Path file, URI server) {
    SyncClientBuilder builder = Database.client(file, server);
    try (SyncClient client = (pageSize == DEFAULT ? builder : builder.pageSize(pageSize)).build()) {
      PullResult result = TodoTable.of(client).pull();
      if (!result.isComplete()) {
        throw new IllegalStateException("The pull did not go to its end: " + result);
      }
      return result.stored();
    }
  }
}
