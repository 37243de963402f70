package dev.syncline.processor.declaration;

import dev.syncline.annotation.Column;
import dev.syncline.annotation.Convert;
import dev.syncline.annotation.CreatedAt;
import dev.syncline.annotation.Default;
import dev.syncline.annotation.Deleted;
import dev.syncline.annotation.Embedded;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.Index;
import dev.syncline.annotation.Json;
import dev.syncline.annotation.LocalOnly;
import dev.syncline.annotation.Merge;
import dev.syncline.annotation.References;
import dev.syncline.annotation.Sensitive;
import dev.syncline.annotation.ServerOnly;
import dev.syncline.annotation.Unique;
import dev.syncline.annotation.UpdatedAt;
import dev.syncline.annotation.Version;
import dev.syncline.processor.model.Role;
import java.lang.annotation.Annotation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An annotation on a column. */
public enum Mark {
  ID(Id.class, Role.ID),
  VERSION(Version.class, Role.VERSION),
  CREATED_AT(CreatedAt.class, Role.CREATED_AT),
  UPDATED_AT(UpdatedAt.class, Role.UPDATED_AT),
  DELETED(Deleted.class, Role.DELETED),
  COLUMN(Column.class, null),
  LOCAL_ONLY(LocalOnly.class, Role.LOCAL_ONLY),
  SERVER_ONLY(ServerOnly.class, Role.SERVER_ONLY),
  DEFAULT(Default.class, null),
  MERGE(Merge.class, null),
  SENSITIVE(Sensitive.class, null),
  REFERENCES(References.class, null),
  UNIQUE(Unique.class, null),
  INDEX(Index.class, null),
  CONVERT(Convert.class, null),
  JSON(Json.class, null),
  EMBEDDED(Embedded.class, null);

  private final Class<? extends Annotation> annotation;
  private final Optional<Role> role;

  Mark(Class<? extends Annotation> annotation, @Nullable Role role) {
    this.annotation = annotation;
    this.role = Optional.ofNullable(role);
  }

  Class<? extends Annotation> annotation() {
    return annotation;
  }

  /** The annotation as the source has it. */
  public String spelling() {
    return "@" + annotation.getSimpleName();
  }

  /** The role that it gives to the column, if it gives one. */
  public Optional<Role> role() {
    return role;
  }

  /** The name that it gives to the column, if the protocol has one for it. */
  public Optional<String> fixedName() {
    return role.flatMap(Role::fixedName);
  }

  /** Whether on an embedded record it says the same of each of its columns. */
  public boolean isInherited() {
    return this == LOCAL_ONLY || this == SERVER_ONLY || this == SENSITIVE;
  }
}
