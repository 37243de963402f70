package dev.syncline.error;

import org.jspecify.annotations.Nullable;

/**
 * The root of all that Syncline throws. Whatever is thrown, nothing that was accepted before is
 * lost: the transaction at hand is rolled back and the next call works.
 */
public abstract sealed class SyncException extends RuntimeException
    permits AuthenticationException,
        RowException,
        UnreadableException,
        QueryException,
        StoreException,
        SchemaException,
        NetworkException,
        ServerException,
        AnswerException {

  private static final long serialVersionUID = 1L;

  SyncException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
