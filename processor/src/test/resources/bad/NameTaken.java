package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

@SyncTable
record Note(@Id String id, @Version String version) {} // error: [NameTaken] com.example.Note and com.example.Remark are both the table note. Name one of them differently with @SyncTable. // error: [NameTaken] com.example.Note would be generated a class com.example.NoteDao, which is in the sources already. Rename one of them.

@SyncTable("NOTE") // error: [NameTaken] com.example.Remark and com.example.Note are both the table NOTE. Name one of them differently with @SyncTable.
record Remark(@Id String id, @Version String version) {}

class NoteDao {}

@SyncTable("sqlite_master") // error: [NameTaken] Tables whose names begin with sqlite_ are not for apps. Name the table of Master differently with @SyncTable.
record Master(@Id String id, @Version String version) {}

@SyncTable("Syncline_queue") // error: [NameTaken] Tables whose names begin with syncline_ are not for apps. Name the table of Queue differently with @SyncTable.
record Queue(@Id String id, @Version String version) {}

class A {

  @SyncTable("first")
  record B_C(@Id String id, @Version String version) {} // error: [NameTaken] com.example.A.B_C and com.example.A_B.C would both be generated a class com.example.A_B_CSchema. Rename one of them.
}

class A_B {

  @SyncTable("second")
  record C(@Id String id, @Version String version) {} // error: [NameTaken] com.example.A_B.C and com.example.A.B_C would both be generated a class com.example.A_B_CSchema. Rename one of them.
}
