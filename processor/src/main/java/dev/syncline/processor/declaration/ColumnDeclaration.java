package dev.syncline.processor.declaration;

import dev.syncline.processor.model.Member;
import dev.syncline.processor.model.Role;
import java.util.Map;
import java.util.Optional;

/**
 * A record component, or a property of a class; or a component of a record that is embedded.
 *
 * @param property its name in the model
 * @param getter what gives its value
 * @param setter what takes its value; none if the constructor takes it
 * @param saysNonNull whether the source says that its value is never null
 * @param marks our annotations on it
 * @param values what they say in parentheses: a text, a constant or a class, as a text
 * @param onDelete what becomes of a row without the row that the column refers to, if said
 * @param owner the embedded record that it is a component of, if it is one
 */
public record ColumnDeclaration(
    String property,
    Member getter,
    Optional<Member> setter,
    SourceType type,
    boolean saysNonNull,
    Map<Mark, Place> marks,
    Map<Mark, Named> values,
    Optional<Named> onDelete,
    Place place,
    Optional<Owner> owner) {

  public boolean has(Mark mark) {
    return marks.containsKey(mark);
  }

  /** What the annotation says, if it is there and says something. */
  public Optional<Named> value(Mark mark) {
    return Optional.ofNullable(values.get(mark));
  }

  /** Where the annotation stands; where the column does if it has none. */
  public Place placeOf(Mark mark) {
    return marks.getOrDefault(mark, place);
  }

  /** The first role that an annotation gives it. */
  public Role role() {
    return marks.keySet().stream()
        .flatMap(mark -> mark.role().stream())
        .findFirst()
        .orElse(Role.SYNCED);
  }

  /** Its name in the database and on the server. */
  public String columnName() {
    String own = value(Mark.COLUMN).map(Named::name).orElse(getterOrProperty());
    return role().fixedName().orElse(owner.map(Owner::prefix).orElse("") + own);
  }

  /** Within an embedded record, a component's getter is called as it is. */
  private String getterOrProperty() {
    return owner.isPresent() ? getter.name() : property;
  }

  /** Where its name comes from. */
  public Place namePlace() {
    return value(Mark.COLUMN).map(Named::place).orElse(place);
  }
}
