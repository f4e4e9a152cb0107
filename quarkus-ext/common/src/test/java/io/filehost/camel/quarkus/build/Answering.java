package io.filehost.camel.quarkus.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import javax.xml.stream.XMLStreamException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.mediafire.client.MediaFireClient;
import io.filehost.camel.mediafire.client.api.MediaFireCatalog;
import io.filehost.camel.sendspace.client.SendspaceClient;
import io.filehost.camel.sendspace.client.api.SendspaceCatalog;
import io.filehost.camel.sendspace.client.wire.ReplyXml;

/** The services, and their example answers as their clients read them. */
enum Answering {

    MEDIAFIRE(MediaFireCatalog.methods(), MediaFireClient.class, ".json") {

        private final io.filehost.camel.mediafire.client.api.AnswerMapper mapper
                = new io.filehost.camel.mediafire.client.api.AnswerMapper();

        @Override
        Object read(String text, ApiMethod<?> method) throws IOException {
            return mapper.read(new ObjectMapper().readTree(text).path("response"), method.answer());
        }
    },

    SENDSPACE(SendspaceCatalog.methods(), SendspaceClient.class, ".xml") {

        private final io.filehost.camel.sendspace.client.api.AnswerMapper mapper
                = new io.filehost.camel.sendspace.client.api.AnswerMapper();

        @Override
        Object read(String text, ApiMethod<?> method) throws XMLStreamException {
            return mapper.read(ReplyXml.read(text), method.answer());
        }
    };

    private final Collection<ApiMethod<?>> catalog;
    private final Class<?> client;
    private final String format;

    Answering(Collection<ApiMethod<?>> catalog, Class<?> client, String format) {
        this.catalog = catalog;
        this.client = client;
        this.format = format;
    }

    abstract Object read(String text, ApiMethod<?> method) throws Exception;

    String scheme() {
        return client.getPackageName().split("\\.")[3];
    }

    Collection<ApiMethod<?>> catalog() {
        return catalog;
    }

    Class<?> client() {
        return client;
    }

    /** The example answers that are no refusals, read as their methods declare. */
    List<Object> examples() throws IOException {
        Path folder = Path.of("../../docs/reference/examples", scheme());
        JsonNode index = new YAMLMapper().readTree(folder.resolve("index.yaml").toFile()).path("examples");
        return files(index).filter(example -> example.path("file").asText().endsWith(format))
                .filter(example -> example.path("kind").asText().equals("ok"))
                .flatMap(example -> answer(folder, example)).toList();
    }

    /** One index is a list of examples, the other has them by file. */
    private static Stream<JsonNode> files(JsonNode index) {
        return index.isArray()
                ? StreamSupport.stream(index.spliterator(), false)
                : index.properties().stream().map(entry -> ((com.fasterxml.jackson.databind.node.ObjectNode) entry.getValue())
                        .put("file", entry.getKey()));
    }

    private Stream<Object> answer(Path folder, JsonNode example) {
        return catalog.stream().filter(method -> method.name().equals(example.path("method").asText())).map(method -> {
            try {
                return read(Files.readString(folder.resolve(example.path("file").asText())), method);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (Exception e) {
                throw new IllegalStateException(example.toString(), e);
            }
        });
    }
}
