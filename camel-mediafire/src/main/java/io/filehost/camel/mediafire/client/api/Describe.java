package io.filehost.camel.mediafire.client.api;

import java.util.List;

import io.filehost.camel.common.api.Access;
import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.ApiMethod.Effect;
import io.filehost.camel.common.api.ApiParam;

/** The words that method constants are written in. A method needs a session unless it says otherwise. */
final class Describe {

    private Describe() {
    }

    /** A method that reads, or ends in the same state when repeated. */
    static <T> ApiMethod<T> query(String name, Class<T> answer, String summary, ApiParam... params) {
        return query(name, Access.SESSION, answer, summary, params);
    }

    static <T> ApiMethod<T> query(String name, Access access, Class<T> answer, String summary, ApiParam... params) {
        return new ApiMethod<>(name, answer, access, Effect.QUERY, false, summary, List.of(params));
    }

    /** A method that must not happen twice. */
    static <T> ApiMethod<T> change(String name, Class<T> answer, String summary, ApiParam... params) {
        return change(name, Access.SESSION, answer, summary, params);
    }

    static <T> ApiMethod<T> change(String name, Access access, Class<T> answer, String summary, ApiParam... params) {
        return new ApiMethod<>(name, answer, access, Effect.CHANGE, false, summary, List.of(params));
    }

    /** A method that spends money, ends a plan or registers an account. */
    static <T> ApiMethod<T> purchase(String name, Access access, Class<T> answer, String summary, ApiParam... params) {
        return new ApiMethod<>(name, answer, access, Effect.CHANGE, true, summary, List.of(params));
    }
}
