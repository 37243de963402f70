package dev.syncline;

import dev.syncline.transport.DatasyncDialect;
import dev.syncline.transport.WireDialect;
import dev.syncline.transport.Zumo2Dialect;

/** The protocols that a server of tables may speak. */
public enum Dialect {

  /** ZUMO 2.0, of the servers of Azure Mobile Apps for Node and .NET; and of Syncline's backend. */
  ZUMO_2,

  /**
   * Datasync 3, of the Datasync Community Toolkit and of Azure Mobile Apps 6; and of Syncline's
   * backend. It has times of day and dates without one. Updates replace whole rows: fields of the
   * server that the model does not know are kept on this device and sent back as they came.
   */
  DATASYNC_3;

  WireDialect wire() {
    return switch (this) {
      case ZUMO_2 -> new Zumo2Dialect();
      case DATASYNC_3 -> new DatasyncDialect();
    };
  }
}
