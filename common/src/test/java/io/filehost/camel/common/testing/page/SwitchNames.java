package io.filehost.camel.common.testing.page;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.filehost.camel.common.testing.Component;

/** The names a page of differences has for switches. */
public final class SwitchNames {

    private final Set<String> names = new TreeSet<>();

    /** {@code Type.CONSTANT} of an enumeration. */
    public SwitchNames constants(Class<? extends Enum<?>> type) {
        Arrays.stream(type.getEnumConstants()).forEach(constant -> names.add(prefix(type) + constant.name()));
        return this;
    }

    /** {@code Type.method} of a class of options. */
    public SwitchNames methods(Class<?> type) {
        Stream.of(type.getMethods()).forEach(method -> names.add(prefix(type) + method.getName()));
        return this;
    }

    /** {@code option x} for each option of a component's endpoints. */
    public SwitchNames options(Component component) throws IOException {
        return named("option ", new ObjectMapper().readTree(component.catalogEntry().toFile()).get("properties"));
    }

    /** {@code door x} for each option at an emulator's control door. */
    public SwitchNames door(String baseUrl) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(baseUrl + "/_emulator/options")).build();
        String answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
        return named("door ", new ObjectMapper().readTree(answer));
    }

    /** All of them. */
    public Set<String> all() {
        return names;
    }

    private SwitchNames named(String kind, JsonNode options) {
        options.fieldNames().forEachRemaining(name -> names.add(kind + name));
        return this;
    }

    private static String prefix(Class<?> type) {
        return type.getName().replaceAll(".*\\.", "").replace('$', '.') + ".";
    }
}
