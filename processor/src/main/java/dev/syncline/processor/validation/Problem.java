package dev.syncline.processor.validation;

import dev.syncline.processor.declaration.Place;

/**
 * What can be wrong with a model: the one place where messages to the developer are written. Each
 * states a fact with its names, then the remedy. The code in brackets is stable.
 *
 * <p>What is no error is a lint: the model is generated, and who knows better accepts it with
 * {@code @SuppressWarnings} and the code, on the column, the model or a class around it.
 */
public enum Problem {
  MISSING_ID(
      "MissingId",
      "%s has no @Id. Mark the String that identifies a row with @Id, or add \"@Id String id\"."),
  UNMARKED_ID("MissingId", "%s has no @Id. Did you mean \"@Id String %s\"?"),
  MISSING_VERSION(
      "MissingVersion",
      "%s has no @Version, so an edit made elsewhere would be overwritten unseen."
          + " Add \"@Version String version\", or say @SyncTable(detectConflicts = false)."),
  UNMARKED_VERSION(
      "MissingVersion",
      "%s has no @Version, so an edit made elsewhere would be overwritten unseen."
          + " Did you mean \"@Version String %s\"?"),

  SECOND_ID("SecondId", Texts.SECOND),
  SECOND_VERSION("SecondVersion", Texts.SECOND),
  SECOND_CREATED_AT("SecondCreatedAt", Texts.SECOND),
  SECOND_UPDATED_AT("SecondUpdatedAt", Texts.SECOND),
  SECOND_DELETED("SecondDeleted", Texts.SECOND),

  ID_NOT_STRING(
      "IdNotString",
      "The @Id %s is %s. Make it a String, which is what every server identifies rows by."),
  ID_COUNTED(
      "IdNotString",
      "The @Id %s is %s, but two devices without a network would both take the next number. Make it"
          + " a String, which gets a random UUID where it is null. Numbers that there are already"
          + " go into it as text, or into a column of their own."),
  ID_UUID(
      "IdNotString",
      "The @Id %s is %s, but servers take any text for an id. Make it a String, which gets a random"
          + " UUID where it is null."),
  VERSION_NOT_STRING(
      "VersionNotString", "The @Version %s is %s. Make it a String, which the server chooses."),
  VERSION_COUNTED(
      "VersionNotString",
      "The @Version %s is %s, but versions are the server's, and no numbers that an app counts."
          + " Make it a String."),
  VERSION_TIME(
      "VersionNotString",
      "The @Version %s is %s, but versions are the server's, and no times. Make it a String; the"
          + " time of the last change is what @UpdatedAt gives."),
  VERSION_BYTES(
      "VersionNotString",
      "The @Version %s is %s, but versions travel as text, whatever they are in the server. Make it"
          + " a String."),
  DELETED_NOT_BOOLEAN(
      "DeletedNotBoolean",
      "The @Deleted %s is %s. Make it a boolean, which says whether the server holds the row as"
          + " deleted."),
  TIMESTAMP_NOT_INSTANT("TimestampNotInstant", "The %s %s is %s. Make it a java.time.Instant."),

  UNSUPPORTED_TYPE("UnsupportedType", "Column %s is %s, which has no column type. %s"),
  HIDDEN_TYPE(
      "UnsupportedType",
      "Column %s needs %s, which generated code cannot see. Make it package-private."),
  UNKNOWN_TYPE(
      "UnknownType",
      "%s is not generated for: the %3$s of its column %2$s does not exist. Correct the name or add"
          + " the import."),
  UNKNOWN_SUPERTYPE(
      "UnknownType",
      "%s is not generated for: it inherits from %s, which does not exist. Correct the name or"
          + " add the import."),
  UNKNOWN_REFERENCE(
      "UnknownType",
      "%s is not generated for: the class that its column %s refers to does not exist. Correct the"
          + " name or add the import."),
  CONVERTER_UNMAKEABLE(
      "BadConverter",
      "Column %s cannot be converted by %s, which %s. Name a class that generated code can make:"
          + " visible, static if it is nested, and with a constructor without parameters."),
  CONVERTER_OF_ANOTHER(
      "BadConverter",
      "Column %1$s is %3$s, but %2$s converts %4$s. Name a converter of the column's own type."),
  CONVERTER_WITHOUT_COLUMN(
      "BadConverter", "Column %s becomes %3$s by %2$s, which has no column type. %4$s"),

  NOT_A_RECORD(
      "NotEmbeddable",
      "Property %2$s of %1$s is the type %3$s. Only a record can be embedded: make it one, mark the"
          + " property @Json, or give it @Convert."),
  KEPT_OTHERWISE(
      "NotEmbeddable",
      "Property %2$s of %1$s is the type %3$s. Only a record can be embedded: remove @Embedded, as"
          + " %4$s keeps it."),
  GENERIC_RECORD(
      "NotEmbeddable",
      "Property %2$s of %1$s is the record %3$s, which has type parameters. Embed one without, or"
          + " mark the property @Json."),
  EMPTY_RECORD(
      "NotEmbeddable",
      "Property %2$s of %1$s is the record %3$s, which has no components, so nothing would be"
          + " stored. Add one, or remove the property."),
  HIDDEN_RECORD(
      "NotEmbeddable",
      "Property %2$s of %1$s is the record %3$s, which generated code cannot see. Make it"
          + " package-private."),
  EMBEDDED_IN_ITSELF(
      "NotEmbeddable",
      "Property %2$s of %1$s embeds the record %3$s in itself, which makes columns without end."
          + " Mark the inner one @Json."),
  ROLE_INSIDE(
      "NotEmbeddable",
      "Column %2$s of %1$s is marked %3$s inside the embedded %4$s, but such a column belongs to"
          + " the model itself. Remove the annotation, or move the component to the model."),
  LACKING_INSIDE(
      "NotEmbeddable",
      "Column %s is marked %s inside %s, so there are rows without it, and %s cannot be null. Use"
          + " its wrapper class."),

  DEFAULT_MISFIT(
      "DefaultMisfit",
      "Column %s is %s, which \"%s\" is not. Write the value as JSON has it, such as"
          + " @Default(\"%s\")."),
  UNWRITABLE_DEFAULT(
      "DefaultMisfit",
      "Column %s is %s, for which no default can be written. Remove @Default, and let it be null"
          + " where there is none."),
  DEFAULT_INSIDE(
      "DefaultMisfit",
      "Column %s has a @Default inside %s, which may be null as a whole. Remove @Default, or mark"
          + " %2$s as never null."),
  DEFAULT_LACKING(
      "DefaultMisfit",
      "Column %s has a @Default inside %s, which is marked %s, so there are rows without it, and"
          + " they have none. Remove @Default."),
  NULL_UNTIL_ANSWERED(
      "NullNeeded",
      "%s has no room for null, but is null until the server has answered. Mark it @Nullable."),
  NULL_FROM_SERVER(
      "NullNeeded",
      "%s has no room for null, but is null until the server has given it a value. Mark it"
          + " @Nullable, or give it a @Default."),
  NULL_OF_PULLED(
      "NullNeeded",
      "%s has no room for null, but is null in rows that a pull brings. Mark it @Nullable, or give"
          + " it a @Default."),

  SUM_OF_NO_NUMBER(
      "MergeMisfit",
      "Column %s is %s, of which no changes can be added up. Use another rule, or remove @Merge, so"
          + " that the app decides."),
  ORDER_OF_NO_VALUES(
      "MergeMisfit",
      "Column %s is %s, whose values have no order, so that none is the %s. Use another rule, or"
          + " remove @Merge, so that the app decides."),
  UNION_OF_NO_COLLECTION(
      "MergeMisfit",
      "Column %s is %s, which has no elements to unite. Use another rule, or make it a @Json List"
          + " or Set."),

  EMPTY_INDEX(
      "EmptyIndex",
      "%s on %s names no columns. Name their properties, or move it to the one column."),
  UNKNOWN_PROPERTY(
      "UnknownProperty", "%s has no column of the property \"%s\", which %s names. %s"),
  REPEATED_PROPERTY("RepeatedProperty", "%s names the property %s twice. Name it once."),
  NAMES_ON_COLUMN(
      "NamesOnColumn",
      "%s on the property %s is of this one alone and cannot name %s. Move it to %s, or remove the"
          + " names."),
  INDEX_ON_ID(
      "IndexOnId", "%s begins with %s, the id, by which one row is found already. Remove it."),
  INDEX_OF_JSON(
      "IndexOfJson",
      "%s names the property %s, whose JSON no query compares. Leave it out, or keep what rows are"
          + " found by in a column of its own."),
  EQUAL_INDEXES("EqualIndexes", "%s of %s adds nothing to the %s of the same. Remove one of them."),

  REFERENCE_NOT_STRING(
      "ReferenceNotString", "%s refers to a row of %s, and is %s. Make it a String, as ids are."),
  REFERENCE_CONVERTED(
      "ReferenceNotString",
      "%s refers to a row of %s, but its converter makes no String of it. Name one that does, as"
          + " ids are Strings."),
  REFERENCE_TO_NO_TABLE(
      "ReferenceToNoTable",
      "%s refers to %s, which is no table. Name a class marked @SyncTable, or remove"
          + " @References."),
  DETACH_TO_NO_NULL(
      "DetachMisfit",
      "%s cannot be detached from a %s that is deleted, since it has no room for null. Mark it"
          + " @Nullable, or say another onDelete."),
  DETACH_TO_DEFAULT(
      "DetachMisfit",
      "%s cannot be detached from a %s that is deleted, since null becomes its @Default. Remove"
          + " @Default, or say another onDelete."),
  DETACH_OF_SERVER_ONLY(
      "DetachMisfit",
      "%s cannot be detached from a %s that is deleted, since only the server writes it. Say"
          + " another onDelete."),

  NOT_A_CLASS(
      "NotConstructible",
      "%s is %s, of which no row can be made. Mark a record or a class with @SyncTable instead."),
  ABSTRACT_CLASS(
      "NotConstructible", "%s is abstract, so no row can be made of it. Remove \"abstract\"."),
  INNER_CLASS(
      "NotConstructible",
      "%s is an inner class, which cannot be made without its %s. Make it static."),
  PRIVATE_CLASS(
      "NotConstructible",
      "Generated code does not see %s, because %s is private. Make it package-private."),
  GENERIC_CLASS("NotConstructible", "%s has type parameters, which a table has not. Remove them."),
  NO_CONSTRUCTOR(
      "NotConstructible",
      "%s has no constructor that generated code sees. Add one that is not private and has no"
          + " parameters, or one for each column."),
  CHECKED_EXCEPTION(
      "NotConstructible",
      "%s cannot be read and written by generated code: %s throws %s. Throw an unchecked"
          + " exception."),

  MISNAMED_PARAMETER(
      "ConstructorMismatch",
      "Parameter %2$s of %1$s's constructor is called like no property. Did you mean %3$s? Rename"
          + " it."),
  UNKNOWN_PARAMETER(
      "ConstructorMismatch",
      "Parameter %2$s of %1$s's constructor is called like no property, so no row has a value for"
          + " it. Call it like the property that it sets, or add a constructor without it."),
  PARAMETER_TYPE(
      "ConstructorMismatch",
      "Parameter %2$s of %1$s's constructor is of the type %3$s, but property %2$s is of the type"
          + " %4$s. Give them the same type."),
  NOT_TAKEN(
      "ConstructorMismatch",
      "Property %2$s of %1$s is final and no parameter of its constructor, so it would be lost when"
          + " a row is read. Add the parameter \"%3$s %2$s\", or make its field transient."),

  NO_GETTER(
      "NotConstructible",
      "Property %2$s of %1$s has no getter, so it would not be stored. Add get%3$s(), or make its"
          + " field transient."),
  NO_SETTER(
      "NotConstructible",
      "Property %2$s of %1$s has no setter, so it would be lost when a row is read. Add"
          + " set%3$s(%4$s), or make its field transient."),
  NO_ACCESSORS(
      "NotConstructible", "Field %2$s of %1$s has no accessors. Add get%3$s() and set%3$s(…)."),
  COMPUTED(
      "NotConstructible",
      "Property %2$s of %1$s is marked %5$s, but has no setter, so it would be lost when a row is"
          + " read. Add set%3$s(%4$s), or remove %5$s."),
  HIDDEN_MEMBER(
      "HiddenMember",
      "Property %2$s of %1$s cannot be a column, since generated code does not see %3$s of %4$s."
          + " Make it %5$s, or make its field transient."),

  BAD_NAME(
      "BadName",
      "\"%s\" cannot name a %s. Use letters, digits and _, not a digit first, 128 at most; perhaps"
          + " %s(\"%s\")."),
  SYSTEM_NAME(
      "SystemName",
      "%s is the name of a column that the server keeps. Mark it with %s, or rename it with"
          + " @Column(\"%s\")."),
  DUPLICATE_COLUMN(
      "DuplicateColumn",
      "%s and %s are both the column %s; case does not tell columns apart. Rename one with"
          + " @Column."),
  DUPLICATE_EMBEDDED_COLUMN(
      "DuplicateColumn",
      "%s and %s are both the column %s; case does not tell columns apart. Give one of the records"
          + " another prefix, as @Embedded(\"other_\") does."),
  SAME_PROPERTY(
      "DuplicateColumn",
      "%s and %s would both be called %s in generated code. Rename one of them."),

  RESERVED_TABLE(
      "NameTaken",
      "Tables whose names begin with %s are not for apps. Name the table of %s differently with"
          + " @SyncTable."),
  TABLE_TAKEN(
      "NameTaken",
      "%s and %s are both the table %s. Name one of them differently with @SyncTable."),
  CLASS_TAKEN("NameTaken", "%s and %s would both be generated a class %s. Rename one of them."),
  CLASS_EXISTS(
      "NameTaken",
      "%s would be generated a class %s, which is in the sources already. Rename one of them."),

  CONTRADICTORY_ANNOTATIONS(
      "ContradictoryAnnotations", "%s is marked both %s and %s. Remove one of them."),
  CONTRADICTORY_INSIDE(
      "ContradictoryAnnotations", "%s is marked %s, and its component %s %s. Remove one of them."),
  FIXED_NAME(
      "ContradictoryAnnotations",
      "%s is marked %s, whose column is always called %s. Remove @Column."),
  MERGE_WITHOUT_CONFLICTS(
      "ContradictoryAnnotations",
      "%s is marked @Merge, but nothing notices a clash, as %s says detectConflicts = false. Remove"
          + " one of them."),
  CONFLICTS_UNNOTICED(
      "ContradictoryAnnotations",
      "%s says conflicts = %s, but none is noticed, as it says detectConflicts = false, too. Remove"
          + " one of them."),
  MISPLACED_ANNOTATION(
      "AnnotationMisplaced",
      "%2$s on %3$s means nothing, as it is no column of %1$s. Move it to a record component, a"
          + " property's field or a visible accessor, or remove it."),

  WIRE_PRECISION(
      "WirePrecision",
      Severity.NOTE,
      "Column %s is %s, which a server that keeps numbers as doubles rounds beyond 2^53. If its"
          + " values grow that large, make it a java.math.BigInteger, which travels as text."),
  UNIQUE_ON_SYNCED(
      "UniqueOnSynced",
      Severity.WARNING,
      "Two devices that are offline may each insert the same %s, since @Unique holds on one device."
          + " Let the server refuse the second one."),
  REFERENCE_CYCLE(
      "ReferenceCycle",
      Severity.WARNING,
      "%s closes a circle of tables, %s, in which rows can refer to each other, so that one of them"
          + " is pushed before its parent. Leave one of the references out."),
  FIELD_LEFT_OUT(
      "FieldLeftOut",
      Severity.WARNING,
      "Field %2$s of %1$s is no column and never stored, since generated code sees neither it nor"
          + " accessors. Add get%3$s() and set%3$s(%4$s), or make it transient."),
  PRIMITIVE_NULL(
      "PrimitiveNull",
      Severity.WARNING,
      "Column %s is %s, which has no null for rows that the server has not given a value: it reads"
          + " %s there. Make it %s, or give it a @Default."),
  NEARLY_SYSTEM_NAME(
      "NearlySystemName",
      Severity.WARNING,
      "%s is nearly called %s, a column that the server keeps. If it is meant to be that column,"
          + " mark it with %s."),
  FILTER_WORD(
      "FilterWord",
      Severity.WARNING,
      "%s is a word of the server's filters, so no pull can choose rows by that column. Rename it"
          + " with @Column(\"%s\")."),

  WRONG_VERSION(
      "WrongVersion",
      "%s is said to be version %s, but the last one that has a file is %s. Say %s if nothing has"
          + " changed since, and %s otherwise."),
  NO_VERSION("WrongVersion", "%2$s is no version of %1$s. Count from 1, with %3$s."),
  SCHEMA_CHANGED(
      "SchemaChanged",
      "Since version %s of the table %s, %s. Say %s, or delete %s if no app of that version has"
          + " left your hands."),
  CONVERSION_CHANGED(
      "ConversionChanged",
      Severity.WARNING,
      "Since version %s of the table %s, %s, and the rows that are stored stay as they are. If they"
          + " cannot be read so, say %s and convert them in %s, or delete %s if no app of that"
          + " version has left your hands."),
  REQUIRED_COLUMN_ADDED(
      "RequiredColumnAdded",
      "Since version %s of the table %s, column %s is new and required, and the rows that are"
          + " stored have no value for it. Let it be null, give it a @Default, or say %s and fill"
          + " it in %s.%s"),
  MIGRATION_NEEDED(
      "MigrationNeeded",
      "Since version %s of the table %s, %s. The rows that are stored have to follow: say %s and"
          + " write the class, or delete %s if no app of that version has left your hands.%s"),
  NOT_A_MIGRATION(
      "NotAMigration",
      "%2$s cannot migrate the rows of %1$s. Make it a class that implements"
          + " dev.syncline.schema.Migration, that %1$s sees, and that has a constructor without"
          + " parameters."),
  UNREADABLE_SCHEMA(
      "UnreadableSchema",
      "%s cannot be read: %s. Restore it from version control, or delete it if no app of that"
          + " version has left your hands."),
  UNWRITABLE_SCHEMA(
      "UnwritableSchema",
      "The version of the table %s cannot be kept in the folder of %s: %s. Name another folder, or"
          + " let files be written there."),

  CRASH("Crash", "A mistake in Syncline, not in %s. Please report it with what follows.%n%s");

  private final String code;
  private final Severity severity;
  private final String template;

  Problem(String code, String template) {
    this(code, Severity.ERROR, template);
  }

  Problem(String code, Severity severity, String template) {
    this.code = code;
    this.severity = severity;
    this.template = template;
  }

  /** The problem at a place, told with the names that its template asks for. */
  public Finding at(Place place, Object... names) {
    return new Finding(this, place, "[" + code + "] " + template.formatted(names) + hint());
  }

  /** The code in brackets, for those who look a message up, and those who accept a lint. */
  public String code() {
    return code;
  }

  public Severity severity() {
    return severity;
  }

  private String hint() {
    return severity == Severity.ERROR ? "" : Texts.ACCEPT.formatted(code);
  }

  /** What several templates share; an enum's constants cannot see its own fields. */
  private static final class Texts {
    static final String SECOND = "%s is a second %s of %s, next to %s. Keep one of them.";
    static final String ACCEPT = " To accept it, say @SuppressWarnings(\"%s\").";
  }
}
