package dev.syncline.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.syncline.annotation.MergeRule;
import dev.syncline.annotation.OnDelete;
import dev.syncline.processor.model.ColumnModel;
import dev.syncline.processor.model.Traits;
import java.util.ArrayList;
import java.util.List;

/** Writes how a schema describes one of its columns. */
final class ColumnCode {

  /** Of calls that have a line of their own. */
  private static final int INDENT = 10;

  private ColumnCode() {}

  /**
   * @param lossy whether an item may say less of it than what is stored
   * @param around what stands around it in the line of its field
   */
  static CodeBlock of(ColumnModel column, boolean lossy, String around) {
    return Lines.chain(factory(column), withers(column, lossy), around);
  }

  // Column.version()
  private static CodeBlock factory(ColumnModel column) {
    return column
        .role()
        .fixedName()
        .map(name -> CodeBlock.of("$T.$L()", RuntimeTypes.COLUMN, name))
        .orElseGet(() -> dataColumn(column));
  }

  private static CodeBlock dataColumn(ColumnModel column) {
    return column
        .type()
        .enumeration()
        .map(type -> enumColumn(column, GeneratedNames.className(type)))
        .orElseGet(() -> plainColumn(column));
  }

  // Column.requiredEnumeration("size", Size.class)
  private static CodeBlock enumColumn(ColumnModel column, ClassName type) {
    return CodeBlock.of(
        "$T.$L($S, $T.class)",
        RuntimeTypes.COLUMN,
        column.required() ? "requiredEnumeration" : "enumeration",
        column.name(),
        type);
  }

  // Column.of("text", ColumnType.TEXT)
  private static CodeBlock plainColumn(ColumnModel column) {
    return CodeBlock.of(
        "$T.$L($S, $T.$L)",
        RuntimeTypes.COLUMN,
        column.required() ? "required" : "of",
        column.name(),
        RuntimeTypes.COLUMN_TYPE,
        column.type().kind());
  }

  // .withDefault(1L)
  // .merge(MergeRule.MAX)
  // .serverOnly()
  private static List<CodeBlock> withers(ColumnModel column, boolean lossy) {
    List<CodeBlock> calls = new ArrayList<>();
    Traits traits = column.traits();
    traits.defaultValue().ifPresent(it -> calls.add(withDefault(it)));
    if (traits.merge() != MergeRule.ASK) {
      calls.add(CodeBlock.of(".merge($T.$L)", RuntimeTypes.MERGE_RULE, traits.merge()));
    }
    if (traits.sensitive()) {
      calls.add(CodeBlock.of(".sensitive()"));
    }
    traits.parent().ifPresent(it -> calls.add(references(it, traits.onDelete())));
    if (lossy) {
      calls.add(CodeBlock.of(".lossy()"));
    }
    switch (column.role()) {
      case LOCAL_ONLY -> calls.add(CodeBlock.of(".localOnly()"));
      case SERVER_ONLY -> calls.add(CodeBlock.of(".serverOnly()"));
      default -> {}
    }
    return calls;
  }

  // .references("folder")
  // .references("folder", OnDelete.CASCADE)
  private static CodeBlock references(String parent, OnDelete onDelete) {
    return onDelete == OnDelete.KEEP
        ? CodeBlock.of(".references($S)", parent)
        : CodeBlock.of(".references($S, $T.$L)", parent, RuntimeTypes.ON_DELETE, onDelete);
  }

  // .withDefault(1L)
  // .withDefault(
  //     "A text that is too long for a line. "
  //         + "It goes on in the next one.")
  private static CodeBlock withDefault(Object stored) {
    CodeBlock call = CodeBlock.of(".withDefault($L)", literal(stored));
    boolean fits = INDENT + call.toString().length() < Lines.LIMIT;
    return fits || !(stored instanceof String text)
        ? call
        : CodeBlock.of(".withDefault(\n$>$>$L$<$<)", Lines.literal(text, INDENT + 4));
  }

  private static CodeBlock literal(Object stored) {
    if (stored instanceof Long number) {
      return CodeBlock.of("$LL", number);
    }
    return stored instanceof String text ? Lines.string(text) : CodeBlock.of("$L", stored);
  }
}
