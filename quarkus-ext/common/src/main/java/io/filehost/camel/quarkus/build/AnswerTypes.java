package io.filehost.camel.quarkus.build;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

import io.filehost.camel.common.api.ApiMethod;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/**
 * The types that messages can hold as answers of a service: what the methods of its catalogue answer with, the records
 * that lie beside these, what its client answers with, and what all of them hold. Jackson looks into them when a route
 * writes them as JSON.
 */
final class AnswerTypes {

    private static final String HOME = "io.filehost.camel.";

    private final Set<Class<?>> types = new TreeSet<>(Comparator.comparing(Class::getName));

    private AnswerTypes() {
    }

    /**
     * @param client an interface; only what lies in the component's own packages counts
     * @param index  the classes of the component
     */
    static AnswerTypes of(Collection<ApiMethod<?>> catalog, Class<?> client, IndexView index) {
        AnswerTypes answers = new AnswerTypes();
        String component = client.getPackageName();
        Set<String> packages = new TreeSet<>();
        for (ApiMethod<?> method : catalog) {
            answers.add(method.answer());
            packages.add(method.answer().getPackageName());
        }
        packages.stream().filter(name -> name.startsWith(component)).forEach(name -> answers.addAll(neighbours(name, index)));
        for (Method method : client.getMethods()) {
            if (method.getReturnType().getPackageName().startsWith(component)) {
                answers.add(method.getGenericReturnType());
            }
        }
        return answers;
    }

    /**
     * Consumers and task operations answer with records that no method answers with, and which lie in the same place.
     */
    private static Type[] neighbours(String name, IndexView index) {
        return index.getClassesInPackage(name).stream().filter(ClassInfo::isRecord)
                .map(found -> load(found.name().toString())).toArray(Type[]::new);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The index names a class that is not there: " + name, e);
        }
    }

    Set<Class<?>> types() {
        return types;
    }

    private void add(Type type) {
        if (type instanceof Class<?> found) {
            addClass(found);
        } else if (type instanceof ParameterizedType generic) {
            add(generic.getRawType());
            addAll(generic.getActualTypeArguments());
        } else if (type instanceof WildcardType wildcard) {
            addAll(wildcard.getUpperBounds());
        }
    }

    private void addAll(Type[] several) {
        for (Type type : several) {
            add(type);
        }
    }

    private void addClass(Class<?> found) {
        if (found.getName().startsWith(HOME) && isData(found) && types.add(found)) {
            if (found.isRecord()) {
                for (RecordComponent component : found.getRecordComponents()) {
                    add(component.getGenericType());
                }
            }
            if (found.isSealed()) {
                addAll(found.getPermittedSubclasses());
            }
        }
    }

    private static boolean isData(Class<?> type) {
        return type.isRecord() || type.isEnum() || type.isSealed();
    }
}
