package dev.syncline.simulation;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.LongFunction;

/** Loads Syncline once more, with some of its classes as they were patched. */
final class MutantLoader extends ClassLoader {

  private static final String OURS = "dev.syncline.";

  private final Map<String, byte[]> patched;

  MutantLoader(Map<String, byte[]> patched) {
    super(MutantLoader.class.getClassLoader());
    this.patched = patched;
  }

  /** Runs seeds on the patched engine: what went wrong, or null if nothing did. */
  LongFunction<String> verdicts() {
    try {
      @SuppressWarnings("unchecked")
      LongFunction<String> verdicts =
          (LongFunction<String>)
              loadClass(SeedVerdicts.class.getName()).getConstructor().newInstance();
      return verdicts;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      return name.startsWith(OURS) ? define(name) : super.loadClass(name, resolve);
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    byte[] bytes = patched.containsKey(name) ? patched.get(name) : original(name);
    return defineClass(name, bytes, 0, bytes.length);
  }

  private byte[] original(String name) throws ClassNotFoundException {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
