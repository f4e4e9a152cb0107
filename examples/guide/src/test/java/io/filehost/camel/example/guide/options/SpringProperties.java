package io.filehost.camel.example.guide.options;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.filehost.camel.common.testing.Repository;

/** What the metadata of a Spring Boot starter says, by the names of properties without their prefix. */
record SpringProperties(SortedMap<String, JsonNode> properties) {

    static SpringProperties of(String service) throws IOException {
        Path file = Repository.ROOT.resolve("spring-boot/camel-" + service + "-starter")
                .resolve("src/main/resources/META-INF/spring-configuration-metadata.json");
        SortedMap<String, JsonNode> properties = new TreeMap<>();
        for (JsonNode property : new ObjectMapper().readTree(file.toFile()).get("properties")) {
            properties.put(property.get("name").asText().replace("camel.component." + service + ".", ""), property);
        }
        return new SpringProperties(properties);
    }

    Optional<String> property(String option) {
        return Optional.of(dashed(option)).filter(properties::containsKey);
    }

    /** The usual spelling in properties. */
    static String dashed(String option) {
        return option.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
