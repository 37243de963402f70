package dev.syncline.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.syncline.event.SyncListener;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Semaphore;

/**
 * A device in a process of its own, which writes and synchronises until it is killed. It says what
 * it holds when it opens, of each write that it begins it and that it was accepted, and how each
 * push ended.
 */
final class ShopperProcess {

  private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);
  private static final int MOST_AT_ONCE = 12;

  private final Shopper shopper;
  private final String name;
  private final Random random;
  private final RandomWrites writes;
  private final Semaphore written = new Semaphore(0);
  private final Semaphore pushes = new Semaphore(1);

  private ShopperProcess(Shopper shopper, String name) {
    this.shopper = shopper;
    this.name = name;
    this.random = new Random(name.hashCode());
    this.writes = new RandomWrites(shopper, name, random);
  }

  /** Runs on an endpoint, on a file, under a name that no other run has. */
  public static void main(String[] arguments) throws InterruptedException {
    ChildJvm.endWithParent();
    Shopper shopper = Shopper.open(URI.create(arguments[0]), Path.of(arguments[1]), new Told());
    new ShopperProcess(shopper, arguments[2]).run();
  }

  /** Says what must not happen to a device alone. */
  private static final class Told implements SyncListener {

    @Override
    public void conflict(String table, String rowId) {
      say("conflict " + table + "/" + rowId);
    }

    @Override
    public void parked(String table, String rowId, String reason) {
      say("parked " + table + "/" + rowId + " " + reason);
    }
  }

  private void run() throws InterruptedException {
    shopper.ownRows().forEach((place, text) -> say("row " + new Change(place, text).word()));
    say("open " + name);
    Thread synchroniser = new Thread(this::synchronise, "synchroniser");
    synchroniser.setDaemon(true);
    synchroniser.start();
    while (true) {
      for (int i = random.nextInt(MOST_AT_ONCE); i >= 0; i--) {
        write();
      }
      // One push is ahead of the writes that it runs beside: it takes along what is written
      // meanwhile, and would not end if nobody waited for it.
      written.release();
      pushes.acquire();
    }
  }

  private void write() {
    List<Change> changes = writes.next();
    say("try " + Change.line(changes));
    writes.write(changes);
    say("did " + changes.size());
  }

  private void synchronise() {
    try {
      for (int round = 0; ; round++) {
        written.acquire();
        say("push " + shopper.client().push().pushed());
        pushes.release();
        if (round % 4 == 0) {
          shopper.pull();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      e.printStackTrace();
      Runtime.getRuntime().halt(1);
    }
  }

  /** One call for a line, so that a line is said whole or not at all. */
  private static void say(String line) {
    try {
      OUT.write((line + "\n").getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
