package com.example;

import dev.syncline.annotation.Column;
import dev.syncline.annotation.Embedded;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

@SyncTable("to do") // error: [BadName] "to do" cannot name a table. Use letters, digits and _, not a digit first, 128 at most; perhaps @SyncTable("to_do").
record Note(
    @Id String id,
    @Column("due date") String due, // error: [BadName] "due date" cannot name a column. Use letters, digits and _, not a digit first, 128 at most; perhaps @Column("due_date").
    @Column("2nd") String second, // error: [BadName] "2nd" cannot name a column. Use letters, digits and _, not a digit first, 128 at most; perhaps @Column("_2nd").
    @Column("") String third, // error: [BadName] "" cannot name a column. Use letters, digits and _, not a digit first, 128 at most; perhaps @Column("third").
    @Column("a\"b") String fourth, // error: [BadName] "a"b" cannot name a column. Use letters, digits and _, not a digit first, 128 at most; perhaps @Column("a_b").
    String größe, // error: [BadName] "größe" cannot name a column. Use letters, digits and _, not a digit first, 128 at most; perhaps @Column("grosse").
    String $price, // error: [BadName] "$price" cannot name a column. Use letters, digits and _, not a digit first, 128 at most; perhaps @Column("price").
    @Column("百") String hundred, // error: [BadName] "百" cannot name a column. Use letters, digits and _, not a digit first, 128 at most; perhaps @Column("hundred").
    @Version String version) {}

@SyncTable
record Größe(@Id String id, @Version String version) {} // error: [BadName] "größe" cannot name a table. Use letters, digits and _, not a digit first, 128 at most; perhaps @SyncTable("grosse").

@SyncTable(
    "a1234567890123456789012345678901234567890123456789012345678901234" // error: [BadName] "a1234567890123456789012345678901234567890123456789012345678901234b123456789012345678901234567890123456789012345678901234567890123" cannot name a table. Use letters, digits and _, not a digit first, 128 at most; perhaps @SyncTable("a1234567890123456789012345678901234567890123456789012345678901234b12345678901234567890123456789012345678901234567890123456789012").
        + "b123456789012345678901234567890123456789012345678901234567890123")
record Long(@Id String id, @Version String version) {}

@SyncTable
record Embedding(
    @Id String id,
    @Embedded("my-") Part mine, // error: [BadName] "my-part" cannot name a column. Use letters, digits and _, not a digit first, 128 at most; perhaps @Embedded("my").
    @Embedded Accented other, // error: [BadName] "other_größe" cannot name a column. Use letters, digits and _, not a digit first, 128 at most; perhaps @Column("grosse").
    @Version String version) {}

record Part(String part) {}

record Accented(String größe) {}
