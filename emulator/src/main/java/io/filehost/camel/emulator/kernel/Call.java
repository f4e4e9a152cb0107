package io.filehost.camel.emulator.kernel;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One call of an API method: its name, the parameters of query and form together, the headers, and the body as a stream
 * for the calls that carry data. Parameters are decoded text; an empty value counts as absent.
 */
public final class Call {

    private final String method;
    private final String version;
    private final Map<String, String> parameters;
    private final Request request;
    private final InputStream body;
    private final RefusalCodes codes;

    /**
     * @param method     family and name: {@code folder/get_content}
     * @param version    as called, without brackets: {@code 1.5}; empty for an unversioned path
     * @param parameters decoded; of a parameter sent twice the last value
     * @param body       the data of a data call; empty when the body was a form
     */
    public Call(String method, String version, Map<String, String> parameters, Request request, InputStream body,
                RefusalCodes codes) {
        this.method = method;
        this.version = version;
        this.parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        this.request = request;
        this.body = body;
        this.codes = codes;
    }

    public String method() {
        return method;
    }

    /** The version in the path, {@code 1.5}; empty when the path has none. */
    public String version() {
        return version;
    }

    public Map<String, String> parameters() {
        return parameters;
    }

    public Request request() {
        return request;
    }

    public Optional<String> header(String name) {
        return request.header(name);
    }

    public String origin() {
        return request.origin();
    }

    public InputStream body() {
        return body;
    }

    /** The parameter was sent, be it empty. */
    public boolean has(String name) {
        return parameters.containsKey(name);
    }

    /** The parameter was sent and is not empty. */
    public boolean hasText(String name) {
        return text(name).isPresent();
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isEmpty());
    }

    /** The parameter as it was sent, be it empty: to some services an empty value is one. */
    public Optional<String> given(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    public String text(String name, String otherwise) {
        return text(name).orElse(otherwise);
    }

    public String required(String name) {
        return text(name).orElseThrow(() -> Refusal.of(codes.missingParameter(), name + " is missing"));
    }

    /** The members of a comma-separated value, trimmed, without empty ones; empty when the parameter is absent. */
    public List<String> list(String name) {
        return Arrays.stream(text(name, "").split(",")).map(String::trim).filter(member -> !member.isEmpty()).toList();
    }

    public List<String> requiredList(String name) {
        List<String> members = list(name);
        if (members.isEmpty()) {
            throw Refusal.of(codes.missingParameter(), name + " is missing");
        }
        return members;
    }

    /** {@code yes} and {@code no}, {@code 1} and {@code 0}, {@code true} and {@code false} in any case. */
    public boolean flag(String name, boolean otherwise) {
        return text(name).map(value -> switch (value.toLowerCase(Locale.ROOT)) {
            case "yes", "1", "true" -> true;
            case "no", "0", "false" -> false;
            default -> throw malformed(name);
        }).orElse(otherwise);
    }

    public Optional<Long> number(String name) {
        try {
            return text(name).map(String::trim).map(Long::valueOf);
        } catch (NumberFormatException e) {
            throw malformed(name);
        }
    }

    public long number(String name, long otherwise) {
        return number(name).orElse(otherwise);
    }

    public long requiredNumber(String name) {
        required(name);
        return number(name, 0);
    }

    /** The value as the choices spell it; it must be one of them, in any case. */
    public String choice(String name, String otherwise, String... choices) {
        String value = text(name, otherwise);
        return Stream.concat(Stream.of(otherwise), Arrays.stream(choices)).filter(value::equalsIgnoreCase).findFirst()
                .orElseThrow(() -> malformed(name));
    }

    /** The refusal for a parameter of a wrong form. It is noticed before the secret key moves. */
    public Refusal malformed(String name) {
        return Refusal.of(codes.malformedParameter(), name + " is malformed").keepingKey();
    }
}
