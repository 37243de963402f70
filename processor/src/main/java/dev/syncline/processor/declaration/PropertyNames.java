package dev.syncline.processor.declaration;

import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;

/** Tells accessors by their names, as JavaBeans does. */
final class PropertyNames {

  private PropertyNames() {}

  /** The property that the method gives, if it is named like a getter. */
  static Optional<String> ofGetter(ExecutableElement method) {
    if (!method.getParameters().isEmpty() || method.getReturnType().getKind() == TypeKind.VOID) {
      return Optional.empty();
    }
    String name = method.getSimpleName().toString();
    return after("get", name).or(() -> isBoolean(method) ? after("is", name) : Optional.empty());
  }

  /** The property that the method takes, if it is named like a setter. */
  static Optional<String> ofSetter(ExecutableElement method) {
    return method.getParameters().size() == 1
        ? after("set", method.getSimpleName().toString())
        : Optional.empty();
  }

  /** What stands after {@code get}, {@code is} or {@code set} in the property's accessors. */
  static String capitalized(String property) {
    return property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
  }

  private static Optional<String> after(String prefix, String name) {
    boolean longer = name.startsWith(prefix) && name.length() > prefix.length();
    return longer && !Character.isLowerCase(name.charAt(prefix.length()))
        ? Optional.of(decapitalized(name.substring(prefix.length())))
        : Optional.empty();
  }

  /** {@code Text} becomes {@code text}; {@code URL} stays, as two capitals do in JavaBeans. */
  private static String decapitalized(String name) {
    boolean acronym =
        name.length() > 1
            && Character.isUpperCase(name.charAt(0))
            && Character.isUpperCase(name.charAt(1));
    return acronym ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static boolean isBoolean(ExecutableElement method) {
    String type = method.getReturnType().toString();
    return type.endsWith("boolean") || type.endsWith("java.lang.Boolean");
  }
}
