package io.filehost.camel.quarkus.build.devservices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import io.filehost.camel.emulator.kernel.Emulator;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.smallrye.config.SmallRyeConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmulatorDevServiceTest {

    private static final String BASE_URL = "camel.component.mediafire.base-url";
    private static final String USERNAME = "camel.component.mediafire.username";

    private final Started service = new Started();
    private final EmulatorDevService dev = new EmulatorDevService(service);
    private final Lines log = new Lines();

    @BeforeEach
    void readTheLog() {
        Logger.getLogger(EmulatorDevService.class.getName()).addHandler(log);
    }

    @AfterEach
    void close() {
        dev.close();
        Logger.getLogger(EmulatorDevService.class.getName()).removeHandler(log);
    }

    @Test
    void theComponentIsToldWhereTheEmulatorIsAndWhoMayLogIn() {
        Map<String, String> wired = offer(Map.of(), Map.of());

        assertThat(wired).containsEntry(BASE_URL, service.emulators.get(0).baseUrl())
                .containsEntry(USERNAME, "dev@example.com").containsEntry("camel.component.mediafire.password", "devservices");
        assertThat(service.emulators.get(0).account("dev@example.com")).isNotNull();
    }

    @Test
    void oneLineOfTheLogTellsTheAddressAndNoPassword() {
        offer(Map.of(), Map.of());
        offer(Map.of(), Map.of());

        assertThat(log.lines).singleElement().asString().contains("mediafire", service.emulators.get(0).baseUrl())
                .doesNotContain("devservices");
    }

    @Test
    void aLiveReloadKeepsTheEmulator() {
        Map<String, String> before = offer(Map.of(), Map.of());

        assertThat(offer(Map.of(), Map.of())).isEqualTo(before);
        assertThat(service.emulators).hasSize(1);
    }

    @Test
    void whatTheUserConfiguredIsSeededAndNotContradicted() {
        Map<String, String> wired = offer(Map.of(), Map.of(USERNAME, "carol@example.com"));

        assertThat(wired).doesNotContainKey(USERNAME).containsKey("camel.component.mediafire.password");
        assertThat(service.emulators.get(0).account("carol@example.com")).isNotNull();
    }

    @Test
    void otherCredentialsStartAnotherEmulatorAndCloseTheFirst() {
        offer(Map.of(), Map.of());
        offer(Map.of(), Map.of(USERNAME, "carol@example.com"));

        assertThat(service.emulators).hasSize(2);
        assertThat(service.emulators.get(0).closed().toCompletableFuture()).isDone();
        assertThat(service.emulators.get(1).closed().toCompletableFuture()).isNotDone();
    }

    @Test
    void aConfiguredAddressEndsIt() {
        offer(Map.of(), Map.of());

        assertThat(offer(Map.of(), Map.of(BASE_URL, "http://mine"))).isEmpty();
        assertThat(service.emulators.get(0).closed().toCompletableFuture()).isDone();
        assertThat(log.lines).last().asString().contains("step aside").doesNotContain("http://mine");
    }

    @Test
    void switchedOffItStartsNothing() {
        assertThat(offer(Map.of("enabled", "false"), Map.of())).isEmpty();
        assertThat(service.emulators).isEmpty();
        assertThat(log.lines).isEmpty();
    }

    @Test
    void aTakenPortIsToldByItsNumber() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());

            assertThatThrownBy(() -> offer(Map.of("port", port), Map.of())).isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("mediafire").hasMessageContaining(port);
        }
    }

    /** What the component is told; nothing when there is no emulator for it. */
    private Map<String, String> offer(Map<String, String> devServices, Map<String, String> user) {
        Map<String, String> all = new HashMap<>(user);
        devServices.forEach((name, value) -> all.put("test.devservices." + name, value));
        SmallRyeConfig config = Settings.file(all);
        return dev.offer(Settings.devServices(config), config).map(item -> item.getConfig()).orElse(Map.of());
    }

    /** Remembers what it started. */
    private static final class Started implements EmulatedService {

        private final List<MediaFireEmulator> emulators = new ArrayList<>();

        @Override
        public String scheme() {
            return "mediafire";
        }

        @Override
        public Map<String, String> credentials(DevServicesConfig config) {
            return Map.of("username", config.username(), "password", config.password());
        }

        @Override
        public Emulator start(int port, Map<String, String> credentials) throws IOException {
            emulators.add(MediaFireEmulator.start(EmulatorOptions.builder().port(port)
                    .account(credentials.get("username"), credentials.get("password")).build()));
            return emulators.get(emulators.size() - 1);
        }
    }

    /** What users see unless they want to know more. */
    private static final class Lines extends Handler {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            if (line.getLevel().intValue() < Level.INFO.intValue()) {
                return;
            }
            lines.add(line.getMessage().contains("%") ? line.getMessage().formatted(line.getParameters()) : line.getMessage());
        }

        @Override
        public void flush() {
            // Nothing waits.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
