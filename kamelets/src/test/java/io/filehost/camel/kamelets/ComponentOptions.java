package io.filehost.camel.kamelets;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.camel.Exchange;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the catalogue entry of a component says about it.
 *
 * @param entry the whole entry
 */
record ComponentOptions(JsonNode entry) {

    /** The headers of files, which Camel describes with its own components. */
    private static final List<String> FILE_HEADERS
            = List.of(Exchange.FILE_NAME, Exchange.FILE_LENGTH, Exchange.FILE_LAST_MODIFIED);

    static ComponentOptions of(String scheme) throws IOException {
        String resource = "/META-INF/io/filehost/camel/" + scheme + "/" + scheme + ".json";
        try (InputStream in = ComponentOptions.class.getResourceAsStream(resource)) {
            return new ComponentOptions(new ObjectMapper().readTree(in));
        }
    }

    /** What is said about an option of its endpoints. */
    JsonNode option(String name) {
        JsonNode option = entry.path("properties").path(name);
        assertThat(option.isObject()).as("option " + name).isTrue();
        return option;
    }

    List<String> headers() {
        List<String> names = new ArrayList<>(FILE_HEADERS);
        entry.path("headers").fieldNames().forEachRemaining(names::add);
        return names;
    }

    String title() {
        return about("title");
    }

    String version() {
        return about("version");
    }

    String supportLevel() {
        return about("supportLevel");
    }

    private String about(String name) {
        return entry.at("/component").path(name).asText();
    }
}
