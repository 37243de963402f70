package dev.syncline.processor;

import com.google.testing.compile.Compilation;
import dev.syncline.schema.TableSchema;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** Loads what was compiled and generated, all of it in the package {@code com.example}. */
final class CompiledModels extends ClassLoader {

  private final Map<String, byte[]> classes = new HashMap<>();

  CompiledModels(Compilation compilation) {
    super(CompiledModels.class.getClassLoader());
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        String name = file.getName().replaceAll("^/CLASS_OUTPUT/|\\.class$", "").replace('/', '.');
        classes.put(name, bytes(file));
      }
    }
  }

  /** The schema of a model, by the model's name in generated names. */
  @SuppressWarnings("unchecked") // the test hands in items of the same model
  TableSchema<Object> schema(String model) {
    try {
      Field instance = load(model + "Schema").getField("INSTANCE");
      instance.setAccessible(true);
      return (TableSchema<Object>) instance.get(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** A new instance, by the binary name of the model. */
  Object item(String model, Object... values) {
    try {
      Constructor<?> constructor =
          Stream.of(load(model).getDeclaredConstructors())
              .filter(it -> it.getParameterCount() == values.length)
              .findFirst()
              .orElseThrow();
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  Object constant(String type, String name) {
    return Stream.of(load(type).getEnumConstants())
        .filter(it -> ((Enum<?>) it).name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Class<?> load(String name) {
    try {
      return loadClass("com.example." + name);
    } catch (ClassNotFoundException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  private static byte[] bytes(JavaFileObject file) {
    try (InputStream in = file.openInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
