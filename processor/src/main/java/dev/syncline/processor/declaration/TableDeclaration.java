package dev.syncline.processor.declaration;

import dev.syncline.processor.model.ClassRef;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the source says about a model.
 *
 * @param type the model
 * @param place the model's name in the source
 * @param isPublic whether code in other packages sees the model
 * @param constructor the properties that its constructor takes, in that order
 * @param rename the name that {@code @SyncTable} gives the table
 * @param conflicts the default of its conflicts, as the source names it
 * @param embedded the records that some columns are components of
 * @param usesDeprecated whether code that uses the model is warned of
 * @param indexes those that stand on the model itself
 * @param references what columns refer to, by property
 */
public record TableDeclaration(
    ClassRef type,
    Place place,
    boolean isPublic,
    List<String> constructor,
    Optional<Named> rename,
    boolean detectsConflicts,
    Optional<Named> conflicts,
    Versioning versioning,
    boolean usesDeprecated,
    List<ColumnDeclaration> columns,
    List<EmbeddedDeclaration> embedded,
    List<IndexDeclaration> indexes,
    Map<String, Reference> references,
    List<Flaw> flaws) {

  private static final Set<Flaw.Kind> UNFINISHED =
      Set.of(Flaw.Kind.MISSING_SUPERTYPE, Flaw.Kind.MISSING_REFERENCE);

  public TableDeclaration {
    constructor = List.copyOf(constructor);
    columns = List.copyOf(columns);
    indexes = List.copyOf(indexes);
    references = Map.copyOf(references);
    embedded = List.copyOf(embedded);
    flaws = List.copyOf(flaws);
  }

  /** The table's name in the database and on the server. */
  public String tableName() {
    return rename.map(Named::name).orElseGet(() -> type.simpleName().toLowerCase(Locale.ROOT));
  }

  /** Where the table's name comes from. */
  public Place namePlace() {
    return rename.map(Named::place).orElse(place);
  }

  /** The innermost record around a column that bears the annotation. */
  public Optional<EmbeddedDeclaration> bearer(Mark mark, Optional<Owner> owner) {
    return around(owner).filter(it -> it.marks().containsKey(mark)).findFirst();
  }

  /** The records that a column stands in, the innermost first. */
  public Stream<EmbeddedDeclaration> around(Optional<Owner> owner) {
    return Stream.iterate(inside(owner), Optional::isPresent, it -> inside(it.get().owner()))
        .flatMap(Optional::stream);
  }

  private Optional<EmbeddedDeclaration> inside(Optional<Owner> owner) {
    return owner.flatMap(
        it -> embedded.stream().filter(in -> in.property().equals(it.property())).findFirst());
  }

  /** Whether it refers to a type that another processor may be about to write. */
  public boolean isUnfinished() {
    return flaws.stream().map(Flaw::kind).anyMatch(UNFINISHED::contains)
        || columns.stream().anyMatch(column -> column.type() instanceof SourceType.Missing);
  }
}
