package dev.syncline.processor.generation;

import com.palantir.javapoet.CodeBlock;
import dev.syncline.processor.model.Member;

/** Writes how a value is read from an item, and written to it. */
final class MemberCode {

  private MemberCode() {}

  // item.getText()
  // item.text
  static CodeBlock read(String from, Member getter) {
    return CodeBlock.of(getter.isField() ? "$L.$L" : "$L.$L()", from, getter.name());
  }

  // item.setText(row.text(1))
  // item.text = row.text(1)
  static CodeBlock write(Member setter, CodeBlock value) {
    return CodeBlock.of(setter.isField() ? "item.$L =$W$L" : "item.$L($Z$L)", setter.name(), value);
  }
}
