package dev.syncline.error;

/**
 * The tables of the file do not fit the models of the app, or a table that is asked for was not
 * given to the client. The file is as it was.
 */
public final class SchemaException extends SyncException {

  private static final long serialVersionUID = 1L;

  public SchemaException(String message) {
    super(message, null);
  }
}
