package io.filehost.camel.common.api;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One method of a service's API, described once as a constant. Facts only: what needs an {@code if} is a workflow
 * class.
 *
 * @param name      family and method as the reference spells them
 * @param answer    type of a successful answer; {@link Answer} where no record exists
 * @param access    the token it needs
 * @param effect    whether it may be repeated when nobody knows if it happened
 * @param purchases true for methods that spend money or register accounts
 * @param summary   one sentence for the docs
 * @param params    its parameters in the order of the reference
 */
public record ApiMethod<T>(String name, Class<T> answer, Access access, Effect effect, boolean purchases, String summary,
        List<ApiParam> params) {

    /** What a repeated call would do. */
    public enum Effect {
        /** Reads only, or ends in the same state: repeated after a lost reply. */
        QUERY,
        /** Changes something: never repeated unless the service said no before doing anything. */
        CHANGE
    }

    public ApiMethod {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(access, "access");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(summary, "summary");
        params = List.copyOf(params);
    }

    /** The parameter of this name, if the method has one. */
    public Optional<ApiParam> param(String wireName) {
        return params.stream().filter(param -> param.name().equals(wireName)).findFirst();
    }

    /** True when the call may be repeated although it may have happened. */
    public boolean isRepeatable() {
        return effect == Effect.QUERY;
    }
}
