package dev.syncline.processor.declaration;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/**
 * Tells accessors of a class by their names: the property's own, or as JavaBeans does.
 *
 * <p>A method has the property's own name if a field or a constructor's parameter has that name
 * too, or if an annotation of ours says that it is a column. So {@code isDone} gives the property
 * {@code isDone} where there is a field of that name, and {@code done} where there is none.
 */
final class PropertyNames {

  private final Set<String> own = new HashSet<>();

  /**
   * @param lineage the class and what it inherits from
   */
  static PropertyNames in(Lineage lineage, List<Constructor> constructors) {
    PropertyNames names = new PropertyNames();
    lineage.types().forEach(names::add);
    constructors.forEach(it -> names.own.addAll(it.parameters().keySet()));
    return names;
  }

  /** The property that the method gives, if it is named like a getter. */
  Optional<String> ofGetter(ExecutableElement method) {
    if (!method.getParameters().isEmpty() || method.getReturnType().getKind() == TypeKind.VOID) {
      return Optional.empty();
    }
    String name = name(method);
    return own.contains(name) ? Optional.of(name) : ofBeanGetter(method).map(this::decapitalized);
  }

  /** The property that the method takes, if it is named like a setter. */
  Optional<String> ofSetter(ExecutableElement method) {
    if (method.getParameters().size() != 1) {
      return Optional.empty();
    }
    String name = name(method);
    return own.contains(name) && returnsNothingElse(method)
        ? Optional.of(name)
        : after("set", name).map(this::decapitalized).map(this::ofFlag);
  }

  /** What stands after {@code get}, {@code is} or {@code set} in the property's accessors. */
  static String capitalized(String property) {
    return property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
  }

  private void add(TypeElement type) {
    for (Element it : type.getEnclosedElements()) {
      boolean named = it.getKind().isField() || isMarkedGetter(it);
      if (named && !it.getModifiers().contains(Modifier.STATIC)) {
        own.add(name(it));
      }
    }
  }

  private static boolean isMarkedGetter(Element member) {
    return ElementFilter.methodsIn(List.of(member)).stream()
        .anyMatch(
            it ->
                it.getParameters().isEmpty()
                    && ofBeanGetter(it).isEmpty()
                    && !Annotations.marks(List.of(it)).isEmpty());
  }

  /** {@code setDone} takes {@code isDone}, as Kotlin has it, if there is no {@code done}. */
  private String ofFlag(String property) {
    String flag = "is" + capitalized(property);
    return own.contains(flag) && !own.contains(property) ? flag : property;
  }

  /** Nothing, or an instance of a class that declares the setter or inherits it. */
  private static boolean returnsNothingElse(ExecutableElement method) {
    return method.getReturnType().getKind() == TypeKind.VOID
        || method.getReturnType().getKind() == TypeKind.TYPEVAR
        || (method.getReturnType() instanceof DeclaredType type
            && type.asElement().equals(method.getEnclosingElement()));
  }

  private static Optional<String> ofBeanGetter(ExecutableElement method) {
    return after("get", name(method))
        .or(() -> isBoolean(method) ? after("is", name(method)) : Optional.empty());
  }

  private static Optional<String> after(String prefix, String name) {
    boolean longer = name.startsWith(prefix) && name.length() > prefix.length();
    return longer && !Character.isLowerCase(name.charAt(prefix.length()))
        ? Optional.of(name.substring(prefix.length()))
        : Optional.empty();
  }

  /**
   * {@code Text} becomes {@code text}. {@code URL} stays, as two capitals do in JavaBeans, unless
   * there is a {@code uRL}: Kotlin and Lombok write {@code getEMail} for {@code eMail}.
   */
  private String decapitalized(String name) {
    String small = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    return isAcronym(name) && (own.contains(name) || !own.contains(small)) ? name : small;
  }

  private static boolean isAcronym(String name) {
    return name.length() > 1
        && Character.isUpperCase(name.charAt(0))
        && Character.isUpperCase(name.charAt(1));
  }

  private static boolean isBoolean(ExecutableElement method) {
    String type = method.getReturnType().toString();
    return type.endsWith("boolean") || type.endsWith("java.lang.Boolean");
  }

  private static String name(Element element) {
    return element.getSimpleName().toString();
  }
}
