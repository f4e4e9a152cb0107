package io.filehost.camel.common.testing.conformance;

import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.filehost.camel.common.testing.Component;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

import static org.junit.platform.commons.support.AnnotationSupport.findRepeatableAnnotations;

/**
 * One annotation of a conformance test.
 *
 * @param test      the test method
 * @param behaviour what it shows
 */
record ShownBehaviour(Method test, Behaviour behaviour) {

    private static final String SUFFIX = "ConformanceTest";

    /** All annotations of a module, by class and method name. */
    static List<ShownBehaviour> of(Component component) {
        return ReflectionSupport.findAllClassesInPackage(component.root(), type -> true, name -> name.endsWith(SUFFIX)).stream()
                .flatMap(ShownBehaviour::of).sorted(Comparator.comparing(ShownBehaviour::name)).toList();
    }

    private static Stream<ShownBehaviour> of(Class<?> type) {
        return ReflectionSupport.findMethods(type, method -> true, HierarchyTraversalMode.TOP_DOWN).stream()
                .flatMap(test -> findRepeatableAnnotations(test, Behaviour.class).stream()
                        .map(behaviour -> new ShownBehaviour(test, behaviour)));
    }

    boolean shows(String method, Behaviour.Outcome outcome) {
        return behaviour.outcome() == outcome && List.of(behaviour.method()).contains(method);
    }

    /** Class and method, as the table names it. */
    String name() {
        String type = test.getDeclaringClass().getSimpleName();
        return type.substring(0, type.length() - SUFFIX.length()) + "." + test.getName();
    }
}
