/**
 * Offline-first tables: the store of a device and the engine that keeps it in step with a server.
 */
module dev.syncline {
  requires transitive dev.syncline.annotation;
  requires transitive org.jspecify;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jsr310;
  requires transitive feign.core;
  requires feign.java11;
  requires static java.desktop; // where an app opens the system's browser to log in
  requires java.net.http;
  requires java.sql;
  requires org.slf4j;
  requires org.xerial.sqlitejdbc;

  exports dev.syncline;
  exports dev.syncline.auth;
  exports dev.syncline.error;
  exports dev.syncline.event;
  exports dev.syncline.live;
  exports dev.syncline.login;
  exports dev.syncline.query;
  exports dev.syncline.query.tree;
  exports dev.syncline.schema;
  exports dev.syncline.store;
  exports dev.syncline.testing;
}
