package io.filehost.camel.common.api;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All methods of one service's API, by name. */
public final class Catalog {

    private final Map<String, ApiMethod<?>> methods = new LinkedHashMap<>();

    private Catalog(List<List<ApiMethod<?>>> families) {
        for (List<ApiMethod<?>> family : families) {
            for (ApiMethod<?> method : family) {
                if (methods.put(method.name(), method) != null) {
                    throw new IllegalArgumentException("API method described twice: " + method.name());
                }
            }
        }
    }

    /** A catalogue of these families; a name that occurs twice is refused. */
    public static Catalog of(List<List<ApiMethod<?>>> families) {
        return new Catalog(families);
    }

    /** The method of this name, spelled as in the reference. */
    public Optional<ApiMethod<?>> find(String name) {
        return Optional.ofNullable(methods.get(name));
    }

    /** All methods in the order of the reference. */
    public Collection<ApiMethod<?>> methods() {
        return Collections.unmodifiableCollection(methods.values());
    }
}
