package io.filehost.camel.example.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.filehost.camel.emulator.junit.EmulatorExtension;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.emulator.sendspace.SendspaceEmulator;
import io.filehost.camel.mediafire.client.model.FileInfo;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.main.Main;
import org.apache.camel.main.SimpleMainShutdownStrategy;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Runs route files of the guide the way a user does, in Camel's own main program with the guide's properties, but with
 * accounts of emulators and with directories that are new for each test.
 */
final class GuideRun implements BeforeEachCallback, AfterEachCallback {

    static final String USERNAME = "me@example.com";
    static final String PASSWORD = "secret";

    private static final String API_KEY = "12DPC5Q11N";
    private static final int SHUTDOWN_SECONDS = 5;

    private final EmulatorExtension<MediaFireEmulator> mediafire = EmulatorExtension.mediafire(USERNAME, PASSWORD);
    private final EmulatorExtension<SendspaceEmulator> sendspace = EmulatorExtension.sendspace(USERNAME, PASSWORD);
    private Path home;
    private Main main;

    @Override
    public void beforeEach(ExtensionContext test) throws IOException {
        mediafire.beforeEach(test);
        sendspace.beforeEach(test);
        home = Files.createTempDirectory("guide");
    }

    @Override
    public void afterEach(ExtensionContext test) throws IOException {
        stop();
        mediafire.afterEach(test);
        sendspace.afterEach(test);
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /**
     * Starts Camel with a route file.
     *
     * @param file     below {@code routes}, without the ending
     * @param settings properties that the test needs otherwise than the guide has them
     */
    void start(String file, Map<String, String> settings) throws Exception {
        main = new Main();
        main.setShutdownStrategy(new SimpleMainShutdownStrategy());
        main.configure().withRoutesIncludePattern("classpath:routes/" + file + ".yaml")
                .withShutdownTimeout(SHUTDOWN_SECONDS).withAutoConfigurationLogSummary(false);
        for (String service : List.of("mediafire", "sendspace")) {
            set(service, "username", USERNAME);
            set(service, "password", PASSWORD);
        }
        set("mediafire", "application-id", "42511");
        set("mediafire", "base-url", mediafire.baseUrl());
        set("sendspace", "api-key", API_KEY);
        set("sendspace", "base-url", sendspace.baseUrl());
        List.of("outbox", "inbox", "state").forEach(name -> main.addOverrideProperty(name, home.resolve(name).toString()));
        settings.forEach(main::addOverrideProperty);
        main.start();
    }

    void start(String file) throws Exception {
        start(file, Map.of());
    }

    private void set(String service, String option, String value) {
        main.addOverrideProperty("camel.component." + service + "." + option, value);
    }

    /** Stops Camel, as at the end of the program. */
    void stop() {
        if (main != null) {
            main.stop();
            main = null;
        }
    }

    CamelContext camel() {
        return main.getCamelContext();
    }

    MediaFireEmulator mediafire() {
        return mediafire.emulator();
    }

    SendspaceEmulator sendspace() {
        return sendspace.emulator();
    }

    /** A file in one of the directories. */
    Path file(String path) {
        return home.resolve(path);
    }

    /** Writes a local file. */
    Path write(String path, String text) throws IOException {
        Path file = file(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Puts a file into the account at MediaFire, as somebody else would. */
    void plant(String path, String text) throws IOException {
        mediafire().seeds().plant(mediafire().account(USERNAME), path, text.getBytes());
    }

    /** Sends a message; what went wrong is thrown. */
    Exchange send(String uri, Object body, Map<String, Object> headers) throws Exception {
        Exchange answer = camel().createProducerTemplate().request(uri, exchange -> {
            exchange.getMessage().setBody(body);
            exchange.getMessage().setHeaders(headers);
        });
        if (answer.getException() != null) {
            throw answer.getException();
        }
        return answer;
    }

    /** Names of the files below a folder at MediaFire. */
    List<String> list(String folder) throws Exception {
        List<?> entries = send("mediafire:" + folder + "?operation=list", null, Map.of()).getMessage().getBody(List.class);
        return entries.stream().filter(FileInfo.class::isInstance).map(entry -> ((FileInfo) entry).name()).sorted().toList();
    }
}
