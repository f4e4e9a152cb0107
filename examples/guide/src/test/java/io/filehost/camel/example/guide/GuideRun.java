package io.filehost.camel.example.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.filehost.camel.emulator.junit.EmulatorExtension;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.emulator.sendspace.SendspaceEmulator;
import io.filehost.camel.emulator.sendspace.SendspaceOptions;
import io.filehost.camel.mediafire.client.model.FileInfo;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
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

    private static final int SHUTDOWN_SECONDS = 5;

    private final EmulatorExtension<MediaFireEmulator> mediafire = EmulatorExtension.mediafire(USERNAME, PASSWORD);
    private final EmulatorExtension<SendspaceEmulator> sendspace = EmulatorExtension.sendspace(USERNAME, PASSWORD);
    private Path home;
    private final Deque<Main> programs = new ArrayDeque<>();

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
        Main main = prepared();
        main.configure().withRoutesIncludePattern("classpath:routes/" + file + ".yaml");
        settings.forEach(main::addOverrideProperty);
        main.start();
    }

    void start(String file) throws Exception {
        start(file, Map.of());
    }

    /** Starts Camel with routes in Java. */
    void start(RouteBuilder routes) throws Exception {
        Main main = prepared();
        main.configure().addRoutesBuilder(routes);
        main.start();
    }

    private Main prepared() {
        Main main = new Main();
        programs.push(main);
        main.setShutdownStrategy(new SimpleMainShutdownStrategy());
        main.configure().withShutdownTimeout(SHUTDOWN_SECONDS).withAutoConfigurationLogSummary(false);
        for (String service : List.of("mediafire", "sendspace")) {
            main.addOverrideProperty(option(service, "username"), USERNAME);
            main.addOverrideProperty(option(service, "password"), PASSWORD);
        }
        main.addOverrideProperty(option("mediafire", "application-id"), EmulatorOptions.DEFAULT_APPLICATION_ID);
        main.addOverrideProperty(option("mediafire", "base-url"), mediafire.baseUrl());
        main.addOverrideProperty(option("sendspace", "api-key"), SendspaceOptions.DEFAULT_API_KEY);
        main.addOverrideProperty(option("sendspace", "base-url"), sendspace.baseUrl());
        List.of("outbox", "inbox", "state").forEach(name -> main.addOverrideProperty(name, file(name).toString()));
        return main;
    }

    private static String option(String service, String name) {
        return "camel.component." + service + "." + name;
    }

    /** Stops every Camel that was started, as at the end of the program. */
    void stop() {
        programs.forEach(Main::stop);
        programs.clear();
    }

    /** The Camel that was started last. */
    CamelContext camel() {
        return programs.element().getCamelContext();
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
