package dev.syncline.processor.declaration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/**
 * Reads the columns of a class: its properties.
 *
 * <ul>
 *   <li>What gives a value and what takes one of the same type make a property. A getter is called
 *       {@code getText}, {@code isDone} if it gives a boolean, or {@code text} if a field, a
 *       constructor's parameter or an annotation of ours says so; a setter {@code setText} or
 *       {@code text}. A field that is not final does for whichever is missing. All are visible in
 *       the model's package, and not static; and they may be mixed.
 *   <li>What a constructor's parameter takes needs no setter. The parameter has the name and the
 *       type of the property. Of several constructors, the one without parameters is chosen if
 *       setters take all columns, and else the one that takes most. It takes nothing but columns.
 *   <li>A field of the property's name belongs to it, and may bear its annotations; so may an
 *       accessor that is overridden or implemented. If the field is transient, the property is no
 *       column. If it is final, only a constructor takes its value, whatever setters do.
 *   <li>One accessor and a field, or one that bears an annotation of ours, is a mistake: what it
 *       holds would be lost. One accessor and nothing else is a computed value and no column. A
 *       field without accessors that is private, or final and in no constructor, is the model's
 *       own, unless it bears an annotation of ours; if it is not final, a lint asks.
 *   <li>Columns come in the order of their first members: superclasses first, then interfaces, then
 *       the model. Types are those of the model: {@code String} for the {@code K} of a superclass
 *       {@code Base<String>}.
 * </ul>
 */
final class PropertyReader {

  private final SourceNames names;
  private final Types types;
  private final TypeReader typeReader;
  private final Throwing throwing;

  PropertyReader(SourceNames names, Types types, TypeReader typeReader, Throwing throwing) {
    this.names = names;
    this.types = types;
    this.typeReader = typeReader;
    this.throwing = throwing;
  }

  Columns read(TypeElement model, Lineage lineage, List<Flaw> flaws) {
    List<Constructor> constructors = Constructor.visibleIn(model);
    Members members = new Members(names, types, model);
    PropertyCollector collector =
        new PropertyCollector(PropertyNames.in(lineage, constructors), members);
    lineage.types().forEach(collector::add);
    Properties properties = Properties.of(members, collector.properties());
    Optional<Constructor> chosen = new ConstructorChooser(properties).choose(constructors);
    flaws.addAll(flaws(chosen, model));
    return new PropertyColumns(typeReader, throwing, properties, flaws)
        .read(chosen.map(Constructor::parameters).orElse(Map.of()));
  }

  private List<Flaw> flaws(Optional<Constructor> chosen, TypeElement model) {
    if (chosen.isPresent()) {
      ExecutableElement element = chosen.get().element();
      return throwing.flaw(element, "its constructor", ElementPlace.of(element)).stream().toList();
    }
    return model.getModifiers().contains(Modifier.PRIVATE) // as its default constructor then is
        ? List.of()
        : List.of(Flaw.of(Flaw.Kind.NO_CONSTRUCTOR, ElementPlace.of(model)));
  }
}
