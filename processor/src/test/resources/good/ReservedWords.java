package com.example;

import dev.syncline.annotation.Column;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

/** Words that SQL, Java, or the generated classes' superclasses have a use for. */
@SyncTable("select")
public class ReservedWords {

  @Id private String row;
  private String order;
  @Version private String sides;

  public String getRow() {
    return row;
  }

  public void setRow(String row) {
    this.row = row;
  }

  public String getOrder() {
    return order;
  }

  public void setOrder(String order) {
    this.order = order;
  }

  @Column("group")
  public String getSql() {
    return order;
  }

  public void setSql(String sql) {
    this.order = sql;
  }

  @Column("where")
  public String getSQL() {
    return order;
  }

  public void setSQL(String sql) {
    this.order = sql;
  }

  public String getInstance() {
    return order;
  }

  public void setInstance(String instance) {
    this.order = instance;
  }

  public String getColumns() {
    return order;
  }

  public void setColumns(String columns) {
    this.order = columns;
  }

  public boolean isDefault() {
    return order.isEmpty();
  }

  public void setDefault(boolean value) {
    this.order = value ? "" : "x";
  }

  public String getDefault_() {
    return order;
  }

  public void setDefault_(String order) {
    this.order = order;
  }

  public int getNotify() {
    return order.length();
  }

  public void setNotify(int length) {
    this.order = "x".repeat(length);
  }

  public int getLocal() {
    return order.length();
  }

  public void setLocal(int length) {
    this.order = "x".repeat(length);
  }

  public int getPick() {
    return order.length();
  }

  public void setPick(int length) {
    this.order = "x".repeat(length);
  }

  public int getResolve() {
    return order.length();
  }

  public void setResolve(int length) {
    this.order = "x".repeat(length);
  }

  public int getMerge() {
    return order.length();
  }

  public void setMerge(int length) {
    this.order = "x".repeat(length);
  }

  public int getRowId() {
    return order.length();
  }

  public void setRowId(int length) {
    this.order = "x".repeat(length);
  }

  public String getSides() {
    return sides;
  }

  public void setSides(String sides) {
    this.sides = sides;
  }
}
