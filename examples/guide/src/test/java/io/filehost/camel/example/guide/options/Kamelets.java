package io.filehost.camel.example.guide.options;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.filehost.camel.common.testing.Repository;

/** How the Kamelets of a service use the options of its endpoints. */
final class Kamelets {

    private static final Path FOLDER = Path.of("kamelets/src/main/resources/kamelets");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\??([\\w-]+)}}");
    private static final Pattern PROPERTY = Pattern.compile("properties:(\\w+)");

    private final String service;
    // Of each option: how it is said, and which Kamelets say it so.
    private final Map<String, SortedMap<String, TreeSet<String>>> uses = new TreeMap<>();

    private Kamelets(String service) {
        this.service = service;
    }

    static Kamelets of(String service) throws IOException {
        Kamelets kamelets = new Kamelets(service);
        try (Stream<Path> files = Files.list(Repository.ROOT.resolve(FOLDER))) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith(service + "-")).toList()) {
                kamelets.add(file.getFileName().toString().replace(".kamelet.yaml", "").substring(service.length() + 1),
                        new ObjectMapper(new YAMLFactory()).readTree(file.toFile()).at("/spec/template"));
            }
        }
        return kamelets;
    }

    /** Which property of which Kamelets sets an option; empty when none does. */
    String properties(Catalog catalog, String option) {
        List<String> said = uses.getOrDefault(option, new TreeMap<>()).entrySet().stream()
                .map(use -> use.getKey() + ": " + String.join(", ", use.getValue())).toList();
        return catalog.isOfEndpoints(option) ? String.join("; ", said) : "";
    }

    private void add(String kamelet, JsonNode template) {
        for (JsonNode endpoint : template.findParents("uri")) {
            String uri = endpoint.get("uri").asText();
            if (uri.startsWith(service + ":")) {
                use(kamelet, template, "folder", uri.substring(service.length() + 1));
                endpoint.path("parameters").properties()
                        .forEach(option -> use(kamelet, template, option.getKey(), option.getValue().asText()));
            }
        }
    }

    private void use(String kamelet, JsonNode template, String option, String value) {
        Matcher placeholder = PLACEHOLDER.matcher(value);
        String said = placeholder.find() ? "`" + property(template, placeholder.group(1)) + "`" : "always `" + value + "`";
        uses.computeIfAbsent(option, key -> new TreeMap<>()).computeIfAbsent(said, key -> new TreeSet<>()).add(kamelet);
    }

    // A secret goes through a bean of the template, which takes it from the property.
    private static String property(JsonNode template, String name) {
        for (JsonNode bean : template.path("beans")) {
            Matcher property = PROPERTY.matcher(bean.path("script").asText());
            if (bean.path("name").asText().equals(name) && property.find()) {
                return property.group(1);
            }
        }
        return name;
    }
}
