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

/**
 * The types that messages can hold as answers of a service: what the methods of its catalogue answer with, what its
 * client answers with, and what these hold. Jackson looks into them when a route writes them as JSON.
 */
final class AnswerTypes {

    private static final String HOME = "io.filehost.camel.";

    private final Set<Class<?>> types = new TreeSet<>(Comparator.comparing(Class::getName));

    private AnswerTypes() {
    }

    /** @param client an interface; only its results that lie in the component's own packages count */
    static AnswerTypes of(Collection<ApiMethod<?>> catalog, Class<?> client) {
        AnswerTypes answers = new AnswerTypes();
        catalog.forEach(method -> answers.add(method.answer()));
        String component = client.getPackageName();
        for (Method method : client.getMethods()) {
            if (method.getReturnType().getPackageName().startsWith(component)) {
                answers.add(method.getGenericReturnType());
            }
        }
        return answers;
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
