package io.filehost.camel.quarkus.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.mediafire.client.MediaFireClient;
import io.filehost.camel.mediafire.client.api.MediaFireCatalog;
import io.filehost.camel.sendspace.client.SendspaceClient;
import io.filehost.camel.sendspace.client.api.SendspaceCatalog;
import io.filehost.camel.sendspace.client.wire.Element;
import io.filehost.camel.sendspace.client.wire.ReplyXml;

/** The services, and their example answers as their clients read them. */
enum Answering {

    MEDIAFIRE(MediaFireCatalog.methods(), MediaFireClient.class, ".json") {

        @Override
        Optional<Object> read(String text) throws JsonProcessingException {
            JsonNode answer = new ObjectMapper().readTree(text).path("response");
            return MediaFireCatalog.find(answer.path("action").asText()).filter(method -> !answer.has("error")).map(
                    method -> new io.filehost.camel.mediafire.client.api.AnswerMapper().read(answer, method.answer()));
        }
    },

    SENDSPACE(SendspaceCatalog.methods(), SendspaceClient.class, ".ok.xml") {

        @Override
        Optional<Object> read(String text) throws XMLStreamException {
            Element answer = ReplyXml.read(text);
            return SendspaceCatalog.find(answer.attribute("method")).map(
                    method -> new io.filehost.camel.sendspace.client.api.AnswerMapper().read(answer, method.answer()));
        }
    };

    private final Collection<ApiMethod<?>> catalog;
    private final Class<?> client;
    private final String goodAnswer;

    Answering(Collection<ApiMethod<?>> catalog, Class<?> client, String goodAnswer) {
        this.catalog = catalog;
        this.client = client;
        this.goodAnswer = goodAnswer;
    }

    /** An answer as its method declares it; empty for refusals. */
    abstract Optional<Object> read(String text) throws Exception;

    Collection<ApiMethod<?>> catalog() {
        return catalog;
    }

    Class<?> client() {
        return client;
    }

    /** The answers among the examples of the reference. */
    List<Object> examples() throws Exception {
        Path folder = Path.of("../../docs/reference/examples", name().toLowerCase(Locale.ROOT));
        List<Object> answers = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(goodAnswer)).toList()) {
                read(Files.readString(file)).ifPresent(answers::add);
            }
        }
        return answers;
    }
}
