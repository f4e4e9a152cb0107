package io.filehost.camel.common.testing.conformance;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
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
import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.testing.Component;
import io.filehost.camel.common.testing.house.MainClasses;

/**
 * Which API methods a task operation may call, found by following its byte code to the constants of the catalogue.
 * Methods of interfaces are followed into every class that implements them, shared ones included.
 */
final class OperationCalls {

    private static final String HOME = "io.filehost.camel";
    private static final String CALL = "call";

    private final String root;
    private final JavaClasses classes;

    OperationCalls(Component component) {
        root = component.root();
        classes = MainClasses.withShared(component);
    }

    /** The words of the operations that reach each API method; {@code call} reaches all of them and is left out. */
    Map<String, Set<String>> byMethod(List<String> operations) {
        Map<String, Set<String>> users = new TreeMap<>();
        operations.stream().filter(operation -> !operation.equals(CALL)).forEach(operation -> methodsOf(operation)
                .forEach(method -> users.computeIfAbsent(method, none -> new TreeSet<>()).add(operation)));
        return users;
    }

    private Set<String> methodsOf(String word) {
        String type = Character.toUpperCase(word.charAt(0)) + word.substring(1) + "Operation";
        Set<String> methods = new TreeSet<>();
        Set<JavaCodeUnit> seen = new LinkedHashSet<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>(classes.get(root + ".operation." + type).getCodeUnits());
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.pop();
            if (seen.add(unit)) {
                unit.getFieldAccesses().stream().filter(this::readsTheCatalogue).filter(access -> !isCompared(access))
                        .forEach(access -> methods.add(constant(access).name()));
                called(unit).forEach(open::push);
            }
        }
        return methods;
    }

    private Stream<JavaCodeUnit> called(JavaCodeUnit unit) {
        return Stream.of(unit.getCallsFromSelf(), unit.getMethodReferencesFromSelf(), unit.getConstructorReferencesFromSelf())
                .flatMap(Set::stream).map(access -> (AccessTarget.CodeUnitAccessTarget) access.getTarget())
                .filter(target -> target.getOwner().getPackageName().startsWith(HOME))
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

    private boolean readsTheCatalogue(JavaFieldAccess access) {
        JavaClass owner = access.getTargetOwner();
        return owner.getPackageName().equals(root + ".client.api")
                && access.getTarget().getRawType().isEquivalentTo(ApiMethod.class);
    }

    /** Code that asks whether a method is a certain one does not call that one. */
    private static boolean isCompared(JavaFieldAccess access) {
        return access.getOwner().getMethodCallsFromSelf().stream().anyMatch(
                call -> call.getLineNumber() == access.getLineNumber() && call.getTarget().getName().equals("equals"));
    }

    private static ApiMethod<?> constant(JavaFieldAccess access) {
        try {
            return (ApiMethod<?>) access.getTarget().resolveMember().orElseThrow().reflect().get(null);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(access.getTarget().getFullName(), hidden);
        }
    }
}
