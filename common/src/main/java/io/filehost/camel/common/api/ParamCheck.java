package io.filehost.camel.common.api;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.filehost.camel.common.api.ApiParam.Need;
import io.filehost.camel.common.api.ApiParam.Place;

/**
 * Refuses parameters that a method does not have, lacks, or has too many of, before anything is sent. Prints names
 * only.
 */
public final class ParamCheck {

    private ParamCheck() {
    }

    /** For a call whose parameters all stand in the form. */
    public static void form(ApiMethod<?> method, Map<String, String> values) {
        for (ApiParam param : method.params()) {
            if (param.place() == Place.BODY && param.need() == Need.REQUIRED) {
                throw new IllegalArgumentException(method.name() + " carries content: call it with content");
            }
        }
        check(method, Place.FORM, "parameter", values, Set.copyOf(values.keySet()));
    }

    /** For the headers of a call that carries data. Header names are compared without case. */
    public static void headers(ApiMethod<?> method, Map<String, String> values) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(values.keySet());
        check(method, Place.HEADER, "header", values, names);
    }

    /** For the query string of a call that carries data. */
    public static void query(ApiMethod<?> method, Map<String, String> values) {
        check(method, Place.FORM, "parameter", values, Set.copyOf(values.keySet()));
    }

    private static void check(
            ApiMethod<?> method, Place place, String what, Map<String, String> values, Set<String> names) {
        for (String name : names) {
            ApiParam param = method.params().stream().filter(known -> known.place() == place && matches(place, known, name))
                    .findFirst().orElseThrow(() -> new IllegalArgumentException(
                            "%s has no %s '%s'".formatted(method.name(), what, name)));
            if (param.maximum() > 1 && members(values.get(name)) > param.maximum()) {
                throw new IllegalArgumentException(
                        "%s takes at most %d values of '%s' in one call"
                                .formatted(method.name(), param.maximum(), name));
            }
        }
        for (ApiParam param : method.params()) {
            if (param.place() == place && param.need() == Need.REQUIRED && !names.contains(param.name())) {
                throw new IllegalArgumentException(
                        "%s needs the %s '%s'".formatted(method.name(), what, param.name()));
            }
        }
    }

    private static boolean matches(Place place, ApiParam param, String name) {
        return place == Place.HEADER ? param.name().equalsIgnoreCase(name) : param.name().equals(name);
    }

    private static long members(String value) {
        return value == null ? 0 : value.chars().filter(letter -> letter == ',').count() + 1;
    }
}
