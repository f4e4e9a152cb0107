package io.filehost.camel.mediafire.conformance.coverage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.mediafire.MediaFireOperation;

/**
 * Which API methods a task operation may call, found by following its byte code to the constants of the catalogue.
 * Methods of interfaces are followed into every class that implements them.
 */
final class OperationCalls {

    private static final String ROOT = "io.filehost.camel.mediafire";

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT);

    /** The words of the operations that reach each API method; {@code call} reaches all of them and is left out. */
    Map<String, Set<String>> byMethod() {
        Map<String, Set<String>> users = new TreeMap<>();
        Stream.of(MediaFireOperation.values()).filter(operation -> operation != MediaFireOperation.CALL)
                .forEach(operation -> methodsOf(operation.word())
                        .forEach(method -> users.computeIfAbsent(method, none -> new TreeSet<>()).add(operation.word())));
        return users;
    }

    private Set<String> methodsOf(String word) {
        String type = Character.toUpperCase(word.charAt(0)) + word.substring(1) + "Operation";
        Set<String> methods = new TreeSet<>();
        Set<JavaCodeUnit> seen = new LinkedHashSet<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>(classes.get(ROOT + ".operation." + type).getCodeUnits());
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.pop();
            if (seen.add(unit)) {
                unit.getFieldAccesses().stream().filter(OperationCalls::readsTheCatalogue)
                        .forEach(access -> methods.add(constant(access).name()));
                called(unit).forEach(open::push);
            }
        }
        return methods;
    }

    private static Stream<JavaCodeUnit> called(JavaCodeUnit unit) {
        return Stream.of(unit.getCallsFromSelf(), unit.getMethodReferencesFromSelf(), unit.getConstructorReferencesFromSelf())
                .flatMap(Set::stream).map(access -> (AccessTarget.CodeUnitAccessTarget) access.getTarget())
                .filter(target -> target.getOwner().getPackageName().startsWith(ROOT))
                .flatMap(OperationCalls::bodies);
    }

    private static Stream<JavaCodeUnit> bodies(AccessTarget.CodeUnitAccessTarget target) {
        Stream<JavaCodeUnit> declared = target.resolveMember().map(Stream::<JavaCodeUnit> of).orElseGet(Stream::empty);
        Stream<JavaCodeUnit> implemented = target.getOwner().getAllSubclasses().stream()
                .flatMap(type -> type.getCodeUnits().stream()).filter(unit -> unit instanceof JavaMember)
                .filter(unit -> unit.getName().equals(target.getName())
                        && unit.getRawParameterTypes().equals(target.getRawParameterTypes()));
        return Stream.concat(declared, implemented);
    }

    private static boolean readsTheCatalogue(JavaFieldAccess access) {
        JavaClass owner = access.getTargetOwner();
        return owner.getPackageName().equals(ROOT + ".client.api")
                && access.getTarget().getRawType().isEquivalentTo(ApiMethod.class);
    }

    private static ApiMethod<?> constant(JavaFieldAccess access) {
        try {
            return (ApiMethod<?>) access.getTarget().resolveMember().orElseThrow().reflect().get(null);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(access.getTarget().getFullName(), hidden);
        }
    }
}
