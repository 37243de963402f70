package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

@SyncTable
class Note {
  @Id String id;
  @Version String version;
  private String title; // warning: [FieldLeftOut] Field title of Note is no column and never stored, since generated code sees neither it nor accessors. Add getTitle() and setTitle(String), or make it transient. To accept it, say @SuppressWarnings("FieldLeftOut").
  private long dueDate; // warning: [FieldLeftOut] Field dueDate of Note is no column and never stored, since generated code sees neither it nor accessors. Add getDueDate() and setDueDate(long), or make it transient. To accept it, say @SuppressWarnings("FieldLeftOut").

  private transient int hash;
  private final Object lock = new Object();
  private static int count;

  @SuppressWarnings("FieldLeftOut")
  private int changes;
}

class Basis {
  private int size;
}

@SyncTable
class Inheriting extends Basis { // warning: [FieldLeftOut] Field size of Inheriting is no column and never stored, since generated code sees neither it nor accessors. Add getSize() and setSize(int), or make it transient. To accept it, say @SuppressWarnings("FieldLeftOut").
  @Id String id;
  @Version String version;
}

@SyncTable
class OfAnother extends java.io.ByteArrayOutputStream { // warning: [FieldLeftOut] Field buf of OfAnother is no column and never stored, since generated code sees neither it nor accessors. Add getBuf() and setBuf(byte[]), or make it transient. To accept it, say @SuppressWarnings("FieldLeftOut"). // warning: [FieldLeftOut] Field count of OfAnother is no column and never stored, since generated code sees neither it nor accessors. Add getCount() and setCount(int), or make it transient. To accept it, say @SuppressWarnings("FieldLeftOut").
  @Id String id;
  @Version String version;
}
