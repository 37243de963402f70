/** A table server that speaks both protocols, to be embedded. */
module dev.syncline.backend {
  requires transitive dev.syncline;
  requires com.fasterxml.jackson.core;
  requires java.sql;
  requires jdk.httpserver;
  requires org.slf4j;
  requires org.xerial.sqlitejdbc;

  exports dev.syncline.backend;
}
