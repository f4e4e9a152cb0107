package io.filehost.camel.quarkus.it;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.mediafire.client.api.MediaFireCatalog;
import io.filehost.camel.mediafire.client.model.TrashedItem;
import io.filehost.camel.sendspace.client.api.SendspaceCatalog;
import io.filehost.camel.sendspace.client.model.Quota;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a native program would be made from. No such program was made: see the README. */
class NativeSourcesIT {

    private static final Path SOURCES = Path.of("target/native-sources");

    private static JsonNode reflection;
    private static JsonNode resources;

    @BeforeAll
    static void readTheConfiguration() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            Path runner = files.filter(file -> file.toString().endsWith("-runner.jar")).findFirst().orElseThrow();
            try (JarFile jar = new JarFile(runner.toFile())) {
                reflection = read(jar, "reflect-config.json");
                resources = read(jar, "resource-config.json");
            }
        }
    }

    private static JsonNode read(JarFile jar, String name) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry("META-INF/native-image/" + name))) {
            return new ObjectMapper().readTree(in);
        }
    }

    @Test
    void theArgumentsAskForHttpsAndForNoProgramThatNeedsAJvm() throws IOException {
        String arguments = Files.readString(SOURCES.resolve("native-image.args"));

        assertThat(arguments.split(" ")).contains("--no-fallback", "--enable-url-protocols=http,https", "--link-at-build-time")
                .anyMatch(argument -> argument.startsWith("--features=io.quarkus.runner.Feature"));
    }

    @Test
    void everyAnswerOfTheCataloguesCanBeLookedInto() {
        Map<String, JsonNode> registered = Stream.iterate(0, i -> i < reflection.size(), i -> i + 1).map(reflection::get)
                .collect(Collectors.toMap(entry -> entry.path("name").asText(), entry -> entry, (one, other) -> one));

        assertThat(answers()).hasSizeGreaterThan(30).allSatisfy(answer -> {
            assertThat(registered).containsKey(answer.getName());
            assertThat(registered.get(answer.getName()).path("allDeclaredMethods").asBoolean()).isTrue();
            assertThat(registered.get(answer.getName()).path("allDeclaredConstructors").asBoolean()).isTrue();
        });
    }

    private static List<Class<?>> answers() {
        List<Class<?>> answers = new ArrayList<>(List.of(TrashedItem.class, Quota.class));
        Stream.of(MediaFireCatalog.methods(), SendspaceCatalog.methods())
                .forEach(methods -> methods.stream().map(ApiMethod::answer).forEach(answers::add));
        return answers.stream().distinct().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "io/filehost/camel/mediafire/client/call/error-codes.csv",
            "io/filehost/camel/mediafire/client/upload/upload-errors.properties",
            "io/filehost/camel/sendspace/client/call/error-codes.csv" })
    void theTablesOfErrorsAreTakenAlong(String table) {
        assertThat(getClass().getClassLoader().getResource(table)).isNotNull();
        assertThat(resources.path("resources").path("includes").findValuesAsText("pattern"))
                .anyMatch(pattern -> Pattern.matches(pattern, table));
    }

    @Test
    void theEmulatorIsNotPartOfIt() throws IOException {
        try (Stream<Path> libraries = Files.list(SOURCES.resolve("lib"))) {
            assertThat(libraries.map(file -> file.getFileName().toString())).isNotEmpty()
                    .noneMatch(name -> name.contains("emulator")).anyMatch(name -> name.contains("camel-mediafire"));
        }
    }
}
