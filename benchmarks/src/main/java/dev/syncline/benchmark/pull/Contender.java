package dev.syncline.benchmark.pull;

/** Who pulls, and in pages of which size. */
enum Contender {
  BY_HAND("by hand, 1000", 1000),
  SYNCLINE("Syncline", SynclinePuller.DEFAULT),
  SYNCLINE_LARGE("Syncline, 1000", 1000),
  BY_HAND_SMALL("by hand, 50", 50),
  SYNCLINE_SMALL("Syncline, 50", 50);

  private final String label;
  private final int pageSize;

  Contender(String label, int pageSize) {
    this.label = label;
    this.pageSize = pageSize;
  }

  String label() {
    return label;
  }

  Puller puller() {
    return this == standard() ? new HandWrittenPuller(pageSize) : new SynclinePuller(pageSize);
  }

  /** Beside whom it is measured. */
  Contender standard() {
    return this == BY_HAND_SMALL || this == SYNCLINE_SMALL ? BY_HAND_SMALL : BY_HAND;
  }
}
