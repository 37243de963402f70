package dev.syncline.processor.declaration;

import dev.syncline.processor.model.ClassRef;
import dev.syncline.processor.model.Member;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A property that is a record whose components are columns of the table.
 *
 * @param property its name in the model
 * @param components the names in the model of what its constructor takes, in that order
 * @param saysNonNull whether the source says that its value is never null
 * @param marks our annotations on it
 * @param owner the embedded record that it is a component of, if it is one
 */
public record EmbeddedDeclaration(
    String property,
    ClassRef type,
    List<String> components,
    boolean saysNonNull,
    Member getter,
    Optional<Member> setter,
    Map<Mark, Place> marks,
    Optional<Owner> owner,
    Place place) {

  public EmbeddedDeclaration {
    components = List.copyOf(components);
  }

  /** Whether it may be null, whatever the source says of it: there may be rows that lack it. */
  public boolean isNullable() {
    return !saysNonNull || roleOfAll().isPresent();
  }

  /** What makes rows lack it: only this device writes it, or only the server. */
  public Optional<Mark> roleOfAll() {
    return marks.keySet().stream().filter(it -> it.role().isPresent()).findFirst();
  }
}
