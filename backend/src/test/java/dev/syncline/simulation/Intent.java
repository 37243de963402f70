package dev.syncline.simulation;

import java.util.function.BooleanSupplier;

/**
 * What a user set out to do. Where the process was killed before the call returned, it is asked
 * afterwards whether it was done.
 *
 * @param happened whether it can be seen in the file
 * @param effect writes it into the user's ledger
 */
record Intent(BooleanSupplier happened, Runnable effect) {}
