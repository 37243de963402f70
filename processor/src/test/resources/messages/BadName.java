@SyncTable("to do")
record Todo(@Id String id, @Column("due-date") LocalDate due, @Version String version) {}

// Instead:

@SyncTable("to_do")
record Todo(@Id String id, @Column("due_date") LocalDate due, @Version String version) {}
