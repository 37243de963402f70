package dev.syncline.kill;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A device in a process of its own, which writes and synchronises until it is killed. It says what
 * it holds when it opens, and of each write that it begins it and that it was accepted.
 */
final class ShopperProcess {

  private static final int MOST_ROWS = 25;

  private final Shopper shopper;
  private final String name;
  private final Random random;
  private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
  private final List<String> deleted = new ArrayList<>();
  private int writes;

  private ShopperProcess(Shopper shopper, String name) {
    this.shopper = shopper;
    this.name = name;
    this.random = new Random(name.hashCode());
  }

  /** Runs on an endpoint, on a file, under a name that no other run has. */
  public static void main(String[] arguments) throws InterruptedException {
    ChildJvm.endWithParent();
    Shopper shopper = Shopper.open(URI.create(arguments[0]), Path.of(arguments[1]));
    new ShopperProcess(shopper, arguments[2]).run();
  }

  private void run() throws InterruptedException {
    shopper.ownRows().forEach((place, text) -> say("row " + new Change(place, text).word()));
    say("open " + name);
    Thread synchroniser = new Thread(this::synchronise, "synchroniser");
    synchroniser.setDaemon(true);
    synchroniser.start();
    while (true) {
      write();
      Thread.sleep(random.nextInt(4));
    }
  }

  private void synchronise() {
    try {
      for (int round = 0; ; round++) {
        shopper.client().push();
        if (round % 4 == 0) {
          shopper.pull();
        }
        Thread.sleep(round % 3);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      e.printStackTrace();
      Runtime.getRuntime().halt(1);
    }
  }

  private void write() {
    List<Change> changes = new ArrayList<>();
    changes.add(change(random.nextInt(2)));
    boolean alone = random.nextInt(3) > 0;
    if (!alone) {
      changes.add(change(1 - table(changes.get(0))));
    }
    boolean madeHere = random.nextBoolean();
    say("try " + Change.line(changes));
    if (alone) {
      apply(changes.get(0), madeHere);
    } else {
      shopper
          .client()
          .inTransaction(
              () -> {
                changes.forEach(change -> apply(change, madeHere));
                return changes;
              });
    }
    say("did " + changes.size());
  }

  private int table(Change change) {
    return change.place().startsWith("listitem/") ? 1 : 0;
  }

  private void apply(Change change, boolean madeHere) {
    shopper.tables().get(table(change)).write(change, madeHere);
  }

  private Change change(int number) {
    LabelledTable<?> table = shopper.tables().get(number);
    List<String> labels = table.labels();
    writes++;
    String text = name + "-" + writes;
    if (labels.size() <= random.nextInt(MOST_ROWS)) {
      return new Change(table.place(newLabel(labels, text)), text);
    }
    String label = labels.get(random.nextInt(labels.size()));
    if (random.nextInt(3) > 0) {
      return new Change(table.place(label), text);
    }
    deleted.add(label);
    return new Change(table.place(label), null);
  }

  /** At times, a row that was deleted comes back. */
  private String newLabel(List<String> labels, String text) {
    boolean back = !deleted.isEmpty() && random.nextInt(3) == 0;
    String label = back ? deleted.remove(random.nextInt(deleted.size())) : text;
    return labels.contains(label) ? text : label;
  }

  /** One call for a line, so that a line is said whole or not at all. */
  private void say(String line) {
    try {
      out.write((line + "\n").getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
