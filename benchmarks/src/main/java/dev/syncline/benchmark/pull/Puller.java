package dev.syncline.benchmark.pull;

import java.net.URI;
import java.nio.file.Path;

/** Whose code brings the server's rows into a database that Syncline made. */
interface Puller {

  /** Pulls all rows, and says how many were stored. */
  long pull(Path file, URI server) throws Exception;
}
