package io.filehost.camel.common.api;

import java.util.Objects;

/**
 * One parameter of an API method, as the reference describes it. A fact, not a value.
 *
 * @param name    name on the wire
 * @param need    whether it must be sent
 * @param place   where it travels
 * @param maximum largest number of list members; 1 for a single value, 0 for a list without a known limit
 * @param secret  true when the value must never be logged, nor be taken from a header or an option
 * @param meaning one sentence for the docs
 */
public record ApiParam(String name, Need need, Place place, int maximum, boolean secret, String meaning) {

    /** Whether a parameter must be sent. */
    public enum Need {
        REQUIRED,
        /** Needed in the case the meaning names, for example when another parameter is absent. */
        RELATIVE,
        OPTIONAL
    }

    /** Where a parameter travels. */
    public enum Place {
        /** Query string or form body. */
        FORM,
        /** HTTP header. */
        HEADER,
        /** The request body itself. */
        BODY
    }

    public ApiParam {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(need, "need");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(meaning, "meaning");
    }

    public static ApiParam required(String name, String meaning) {
        return new ApiParam(name, Need.REQUIRED, Place.FORM, 1, false, meaning);
    }

    public static ApiParam relative(String name, String meaning) {
        return new ApiParam(name, Need.RELATIVE, Place.FORM, 1, false, meaning);
    }

    public static ApiParam optional(String name, String meaning) {
        return new ApiParam(name, Need.OPTIONAL, Place.FORM, 1, false, meaning);
    }

    /** The same parameter taking several values joined by commas; {@code most} is 0 when the limit is not known. */
    public ApiParam list(int most) {
        return new ApiParam(name, need, place, most, secret, meaning);
    }

    /** The same parameter as a secret. */
    public ApiParam asSecret() {
        return new ApiParam(name, need, place, maximum, true, meaning);
    }

    /** The same parameter travelling elsewhere. */
    public ApiParam in(Place other) {
        return new ApiParam(name, need, other, maximum, secret, meaning);
    }

    /** True when several values may be sent in one call. */
    public boolean isList() {
        return maximum != 1;
    }
}
