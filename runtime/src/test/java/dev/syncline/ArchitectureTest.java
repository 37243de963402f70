package dev.syncline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.syncline.error.SyncException;
import dev.syncline.login.ServiceLogin;
import dev.syncline.testing.MigrationTester;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

@AnalyzeClasses(packages = "dev.syncline", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  private static final String[] EXPORTED = {
    "dev.syncline",
    "dev.syncline.annotation",
    "dev.syncline.auth",
    "dev.syncline.error",
    "dev.syncline.event",
    "dev.syncline.live",
    "dev.syncline.login",
    "dev.syncline.query",
    "dev.syncline.query.tree",
    "dev.syncline.schema",
    "dev.syncline.store",
    "dev.syncline.testing"
  };

  @ArchTest
  static final ArchRule PACKAGES_LOOK_ONE_WAY =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("dev.syncline..")
          .layer("error")
          .definedBy("dev.syncline.error")
          .layer("auth")
          .definedBy("dev.syncline.auth")
          .layer("event")
          .definedBy("dev.syncline.event")
          .layer("schema")
          .definedBy("dev.syncline.schema")
          .layer("json")
          .definedBy("dev.syncline.json")
          .layer("query")
          .definedBy("dev.syncline.query..")
          .layer("live")
          .definedBy("dev.syncline.live")
          .layer("merge")
          .definedBy("dev.syncline.merge")
          .layer("store")
          .definedBy("dev.syncline.store..")
          .layer("queue")
          .definedBy("dev.syncline.queue")
          .layer("transport")
          .definedBy("dev.syncline.transport..")
          .layer("sync")
          .definedBy("dev.syncline.sync")
          .layer("login")
          .definedBy("dev.syncline.login")
          .layer("testing")
          .definedBy("dev.syncline.testing")
          .layer("root")
          .definedBy("dev.syncline")
          .layer("annotation")
          .definedBy("dev.syncline.annotation")
          .ensureAllClassesAreContainedInArchitecture()
          .whereLayer("annotation")
          .mayNotAccessAnyLayer()
          .whereLayer("error")
          .mayNotAccessAnyLayer()
          .whereLayer("auth")
          .mayOnlyAccessLayers("error")
          .whereLayer("event")
          .mayNotAccessAnyLayer()
          .whereLayer("schema")
          .mayOnlyAccessLayers("annotation", "error")
          .whereLayer("json")
          .mayOnlyAccessLayers("error", "schema")
          .whereLayer("query")
          .mayOnlyAccessLayers("error", "schema")
          .whereLayer("live")
          .mayOnlyAccessLayers("error", "schema", "query")
          .whereLayer("merge")
          .mayOnlyAccessLayers("annotation", "schema", "json")
          .whereLayer("store")
          .mayOnlyAccessLayers("error", "schema", "query", "live")
          .whereLayer("queue")
          .mayOnlyAccessLayers("annotation", "error", "event", "schema", "json", "query", "store")
          .whereLayer("transport")
          .mayOnlyAccessLayers("error", "schema", "json", "query", "auth")
          .whereLayer("login")
          .mayOnlyAccessLayers("error", "auth", "transport")
          .whereLayer("root")
          .mayOnlyBeAccessedByLayers("testing")
          .whereLayer("testing")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("dev.syncline.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule JDBC_STAYS_IN_ITS_DRIVER =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.syncline.store.jdbc")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..");

  @ArchTest
  static final ArchRule THE_HTTP_CLIENT_OF_THE_JVM_STAYS_IN_ITS_PACKAGE =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.syncline.transport.jvm")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net.http..", "feign.http2client..");

  @ArchTest
  static final ArchRule ONLY_BUILDERS_NAME_WHAT_RUNS_ON_A_JVM_ALONE =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.syncline.store.jdbc", "dev.syncline.transport.jvm")
          .and()
          .doNotBelongToAnyOf(SyncClientBuilder.class, ServiceLogin.class, MigrationTester.class)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.syncline.store.jdbc", "dev.syncline.transport.jvm");

  @ArchTest
  static final ArchRule FEIGN_STAYS_IN_THE_TRANSPORT =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.syncline.transport..")
          .and()
          .doNotBelongToAnyOf(SyncClientBuilder.class, ServiceLogin.class)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("feign..");

  @ArchTest
  static final ArchRule JACKSON_STAYS_WITH_WHAT_TRAVELS =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "dev.syncline.json", "dev.syncline.transport..", "dev.syncline.testing")
          .and()
          .haveNameNotMatching("dev\\.syncline\\.schema\\.Json(Text|Mapping).*")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule DATABIND_IS_LOADED_WITH_ONE_CLASS =
      noClasses()
          .that()
          .haveNameNotMatching("dev\\.syncline\\.schema\\.JsonMapping.*")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "com.fasterxml.jackson.databind..", "com.fasterxml.jackson.datatype..");

  @ArchTest
  static final ArchRule WHAT_IS_NOT_EXPORTED_IS_IN_NO_PUBLIC_SIGNATURE =
      classes()
          .that()
          .resideInAnyPackage(EXPORTED)
          .and()
          .arePublic()
          .should(showOnlyExportedTypes());

  @ArchTest
  static final ArchRule EVERYTHING_THROWN_IS_OF_ONE_FAMILY =
      classes()
          .that()
          .areAssignableTo(Throwable.class)
          .and()
          .areTopLevelClasses() // a class within another may carry a message to it, no farther
          .should()
          .beAssignableTo(SyncException.class);

  private static ArchCondition<JavaClass> showOnlyExportedTypes() {
    return new ArchCondition<>("show only types of exported packages") {
      @Override
      public void check(JavaClass shown, ConditionEvents events) {
        Set<JavaType> types = new HashSet<>(shown.getInterfaces());
        shown.getSuperclass().ifPresent(types::add);
        for (JavaCodeUnit code : shown.getCodeUnits()) {
          if (isShown(code.getModifiers())) {
            types.add(code.getReturnType());
            types.addAll(code.getParameterTypes());
            types.addAll(code.getExceptionTypes());
          }
        }
        for (JavaField field : shown.getFields()) {
          if (isShown(field.getModifiers())) {
            types.add(field.getType());
          }
        }
        for (JavaType type : types) {
          for (JavaClass raw : type.getAllInvolvedRawTypes()) {
            if (isHidden(raw)) {
              String message = shown.getName() + " shows " + raw.getName();
              events.add(SimpleConditionEvent.violated(shown, message));
            }
          }
        }
      }
    };
  }

  private static boolean isShown(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  private static boolean isHidden(JavaClass type) {
    return resideInAPackage("dev.syncline..").test(type)
        && (!List.of(EXPORTED).contains(type.getPackageName()) || !isShown(type.getModifiers()));
  }
}
