package io.filehost.camel.common.camel.call;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.ApiParam;
import io.filehost.camel.common.camel.HeaderParams;
import org.apache.camel.Message;

/**
 * Collects the values of one call from a message: from headers, else from a map as body, else from the options
 * {@code parameter.*}. A method that carries content has that in its body.
 *
 * @param prefix  what the headers of the component begin with
 * @param results the headers that come with results; no value is read from them
 * @param options values of the options
 */
public record CallParams(String prefix, Set<String> results, Map<String, Object> options) {

    /**
     * Checks values that options give to a method.
     *
     * @throws IllegalArgumentException naming method and parameter, when one is unknown or secret
     */
    public static void checkOptions(ApiMethod<?> method, Map<String, ?> options) {
        options.keySet().forEach(name -> {
            if (known(method, name).secret()) {
                throw new IllegalArgumentException(
                        "%s: parameter %s is secret: give it in a Map body, not as option parameter.%s".formatted(
                                method.name(), name, name));
            }
        });
    }

    /** True when the body of the message is content for the service. */
    public static boolean carriesContent(ApiMethod<?> method) {
        return method.params().stream().anyMatch(param -> param.place() == ApiParam.Place.BODY);
    }

    /**
     * The values that a message gives to a method.
     *
     * @param  implied                  what the method has before anybody says anything
     * @throws IllegalArgumentException naming method and parameter, when one is unknown, missing or a secret in the
     *                                  wrong place
     */
    public Map<String, Object> of(ApiMethod<?> method, Message message, Map<String, ?> implied) {
        Map<String, Object> values = new LinkedHashMap<>(implied);
        checkOptions(method, options);
        values.putAll(options);
        values.putAll(bodyOf(method, message));
        values.putAll(rule().read(method, message.getHeaders()).asMap());
        requireAll(method, values);
        return values;
    }

    private HeaderParams rule() {
        return new HeaderParams(prefix, results);
    }

    private void requireAll(ApiMethod<?> method, Map<String, Object> values) {
        for (ApiParam param : method.params()) {
            boolean given = param.place() == ApiParam.Place.BODY || values.get(param.name()) != null;
            if (param.need() == ApiParam.Need.REQUIRED && !given) {
                throw new IllegalArgumentException(
                        "%s needs the parameter %s: give it %s".formatted(method.name(), param.name(), wayOf(param)));
            }
        }
    }

    private String wayOf(ApiParam param) {
        String header = rule().header(param.name());
        if (param.secret()) {
            return "in a Map body";
        }
        return results.contains(header) ? "as option parameter." + param.name() : "as header " + header;
    }

    private static Map<String, Object> bodyOf(ApiMethod<?> method, Message message) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (!carriesContent(method) && message.getBody() instanceof Map<?, ?> body) {
            body.forEach((name, value) -> values.put(known(method, String.valueOf(name)).name(), value));
        }
        return values;
    }

    private static ApiParam known(ApiMethod<?> method, String name) {
        return method.param(name).orElseThrow(() -> new IllegalArgumentException(
                "%s has no parameter %s; it has %s".formatted(
                        method.name(), name, method.params().stream().map(ApiParam::name).toList())));
    }
}
