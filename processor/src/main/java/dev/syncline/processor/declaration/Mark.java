package dev.syncline.processor.declaration;

import dev.syncline.annotation.Column;
import dev.syncline.annotation.CreatedAt;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.LocalOnly;
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
  COLUMN(Column.class, null),
  LOCAL_ONLY(LocalOnly.class, null);

  private final Class<? extends Annotation> annotation;
  private final Optional<Role> systemRole;

  Mark(Class<? extends Annotation> annotation, @Nullable Role role) {
    this.annotation = annotation;
    this.systemRole = Optional.ofNullable(role);
  }

  Class<? extends Annotation> annotation() {
    return annotation;
  }

  /** The annotation as the source has it. */
  public String spelling() {
    return "@" + annotation.getSimpleName();
  }

  /** The role that it gives to the column, if it is one that Syncline keeps for itself. */
  public Optional<Role> systemRole() {
    return systemRole;
  }
}
