package dev.syncline.processor.declaration;

import dev.syncline.processor.model.Member;
import dev.syncline.processor.model.Role;
import java.util.Map;
import java.util.Optional;

/**
 * A record component, or a property of a class.
 *
 * @param property its name in the model
 * @param getter what gives its value
 * @param setter what takes its value; none if the constructor takes it
 * @param saysNonNull whether the source says that its value is never null
 * @param marks our annotations on it
 * @param rename the name that {@code @Column} gives it
 */
public record ColumnDeclaration(
    String property,
    Member getter,
    Optional<Member> setter,
    SourceType type,
    boolean saysNonNull,
    Map<Mark, Place> marks,
    Optional<Named> rename,
    Place place) {

  public boolean has(Mark mark) {
    return marks.containsKey(mark);
  }

  /** Where the annotation stands; where the column does if it has none. */
  public Place placeOf(Mark mark) {
    return marks.getOrDefault(mark, place);
  }

  /** The first role that an annotation gives it. */
  public Role role() {
    return marks.keySet().stream()
        .flatMap(mark -> mark.systemRole().stream())
        .findFirst()
        .orElse(has(Mark.LOCAL_ONLY) ? Role.LOCAL_ONLY : Role.SYNCED);
  }

  /** Its name in the database and on the server. */
  public String columnName() {
    return role().fixedName().or(() -> rename.map(Named::name)).orElse(property);
  }

  /** Where its name comes from. */
  public Place namePlace() {
    return rename.map(Named::place).orElse(place);
  }
}
