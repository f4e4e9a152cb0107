package io.filehost.camel.common.camel;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.ApiParam;
import io.filehost.camel.common.api.Params;

/**
 * The rule between the parameters of an API and the headers of a component: {@code link_type} is the prefix followed by
 * {@code LinkType}. Reads the values of one call from headers; secrets are refused there, because headers travel on.
 */
public final class HeaderParams {

    private final String prefix;
    private final Set<String> resultHeaders;

    /**
     * @param prefix        what all headers of the component begin with
     * @param resultHeaders headers that come with results: no parameter is read from them, so that a received file does
     *                      not steer the next call
     */
    public HeaderParams(String prefix, Set<String> resultHeaders) {
        this.prefix = prefix;
        this.resultHeaders = Set.copyOf(resultHeaders);
    }

    /** The header of a parameter, by its name on the wire. */
    public String header(String wireName) {
        StringBuilder name = new StringBuilder(prefix);
        for (String word : wireName.split("[^A-Za-z0-9]+")) {
            if (!word.isEmpty()) {
                name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        return name.toString();
    }

    /**
     * The parameters of a method that headers give.
     *
     * @throws IllegalArgumentException when a header gives a secret
     */
    public Params read(ApiMethod<?> method, Map<String, Object> headers) {
        Params params = Params.none();
        for (ApiParam param : method.params()) {
            String header = header(param.name());
            Object value = headers.get(header);
            if (value == null || param.place() == ApiParam.Place.BODY || resultHeaders.contains(header)) {
                continue;
            }
            if (param.secret()) {
                throw new IllegalArgumentException(
                        "%s: parameter %s is secret: give it in a Map body, not as header %s".formatted(
                                method.name(), param.name(), header));
            }
            params.with(param, value);
        }
        return params;
    }
}
