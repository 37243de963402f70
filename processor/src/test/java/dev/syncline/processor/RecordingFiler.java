package dev.syncline.processor;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;

/** Remembers from which elements files are said to come, and fails where it is told to. */
final class RecordingFiler {

  private final Map<String, List<String>> origins = new TreeMap<>();
  private String failing = "";

  RecordingFiler failingAt(String className) {
    failing = className;
    return this;
  }

  /** The originating elements of each file. */
  Map<String, List<String>> origins() {
    return origins;
  }

  /** The processor, with this filer in place of the compiler's. */
  Processor around(Processor processor) {
    return (Processor)
        proxy(
            Processor.class,
            (method, arguments) -> {
              if (method.getName().equals("init")) {
                arguments[0] = environment((ProcessingEnvironment) arguments[0]);
              }
              return method.invoke(processor, arguments);
            });
  }

  private ProcessingEnvironment environment(ProcessingEnvironment real) {
    Filer filer = filer(real.getFiler());
    return (ProcessingEnvironment)
        proxy(
            ProcessingEnvironment.class,
            (method, arguments) ->
                method.getName().equals("getFiler") ? filer : method.invoke(real, arguments));
  }

  private Filer filer(Filer real) {
    return (Filer)
        proxy(
            Filer.class,
            (method, arguments) -> {
              String name = arguments[0].toString();
              if (name.equals(failing)) {
                throw new IOException("the disk is full");
              }
              origins.put(
                  name, Arrays.stream((Element[]) arguments[1]).map(Object::toString).toList());
              return method.invoke(real, arguments);
            });
  }

  private static Object proxy(Class<?> type, Call call) {
    return Proxy.newProxyInstance(
        RecordingFiler.class.getClassLoader(),
        new Class<?>[] {type},
        (self, method, arguments) -> {
          try {
            return call.invoke(method, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }

  private interface Call {
    Object invoke(Method method, Object[] arguments) throws Exception;
  }
}
