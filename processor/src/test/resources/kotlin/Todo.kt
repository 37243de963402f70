package com.example

import dev.syncline.annotation.Column
import dev.syncline.annotation.Id
import dev.syncline.annotation.LocalOnly
import dev.syncline.annotation.SyncTable
import dev.syncline.annotation.Version
import java.time.Instant

enum class Mood { GOOD, BAD }

interface Titled {
  @get:Column("label") val title: String
}

@SyncTable
data class Todo(
  @Id val id: String? = null,
  override val title: String = "",
  val isDone: Boolean = false,
  val rating: Int? = null,
  @Column("due_at") val dueAt: Instant? = null,
  val mood: Mood = Mood.GOOD,
  @LocalOnly var isOpen: Boolean = false,
  @Version val version: String? = null
) : Titled
