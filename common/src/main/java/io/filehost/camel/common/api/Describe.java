package io.filehost.camel.common.api;

import java.util.List;

import io.filehost.camel.common.api.ApiMethod.Effect;

/** The words that method constants are written in. A method needs a session unless it says otherwise. */
public final class Describe {

    private Describe() {
    }

    /** A method that reads, or ends in the same state when repeated. */
    public static <T> ApiMethod<T> query(String name, Class<T> answer, String summary, ApiParam... params) {
        return query(name, Access.SESSION, answer, summary, params);
    }

    public static <T> ApiMethod<T> query(String name, Access access, Class<T> answer, String summary, ApiParam... params) {
        return new ApiMethod<>(name, answer, access, Effect.QUERY, false, summary, List.of(params));
    }

    /** A method that must not happen twice. */
    public static <T> ApiMethod<T> change(String name, Class<T> answer, String summary, ApiParam... params) {
        return change(name, Access.SESSION, answer, summary, params);
    }

    public static <T> ApiMethod<T> change(String name, Access access, Class<T> answer, String summary, ApiParam... params) {
        return new ApiMethod<>(name, answer, access, Effect.CHANGE, false, summary, List.of(params));
    }

    /** A method that spends money, ends a plan or registers an account. */
    public static <T> ApiMethod<T> purchase(String name, Access access, Class<T> answer, String summary, ApiParam... params) {
        return new ApiMethod<>(name, answer, access, Effect.CHANGE, true, summary, List.of(params));
    }
}
