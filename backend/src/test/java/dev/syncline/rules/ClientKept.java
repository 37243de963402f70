package dev.syncline.rules;

import dev.syncline.annotation.Conflicts;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

/** The device wins where nobody says otherwise. */
@SyncTable(conflicts = Conflicts.CLIENT_WINS)
record ClientKept(@Id String id, String text, @Version String version) {}
