package io.filehost.camel.quarkus.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import io.filehost.camel.emulator.junit.EmulatorExtension;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.emulator.sendspace.SendspaceEmulator;
import io.filehost.camel.emulator.sendspace.SendspaceOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The packaged application, configured by the environment, with little memory. */
@Timeout(300)
class PackagedApplicationIT {

    private static final long LARGE = 200L << 20;
    private static final String HEAP = "64m";

    @RegisterExtension
    static final EmulatorExtension<MediaFireEmulator> MEDIAFIRE = EmulatorExtension.mediafire("me@example.com", "secret");

    @RegisterExtension
    static final EmulatorExtension<SendspaceEmulator> SENDSPACE = EmulatorExtension.sendspace("me", "secret");

    private static PackagedApplication application;

    @BeforeAll
    static void start() throws IOException {
        application = PackagedApplication.start(HEAP, Map.of(
                "MEDIAFIRE_URL", MEDIAFIRE.baseUrl(),
                "MEDIAFIRE_USERNAME", "me@example.com",
                "MEDIAFIRE_PASSWORD", "secret",
                "MEDIAFIRE_APPLICATION_ID", EmulatorOptions.DEFAULT_APPLICATION_ID,
                "SENDSPACE_URL", SENDSPACE.baseUrl(),
                "SENDSPACE_USERNAME", "me",
                "SENDSPACE_PASSWORD", "secret",
                "SENDSPACE_API_KEY", SendspaceOptions.DEFAULT_API_KEY,
                "IT_WATCH", "false"));
    }

    @AfterAll
    static void stop() {
        if (application != null) {
            application.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoHundredMegabytesPassInBothDirectionsThroughSixtyFourMegabytesOfHeap(Service service) throws IOException {
        Caller caller = Caller.of(application.address());

        HttpResponse<String> stored = caller.put(service, "large.bin",
                BodyPublishers.ofInputStream(() -> new MadeUpContent(service.ordinal(), LARGE)));

        assertThat(stored.statusCode()).as(stored.body()).isEqualTo(200);
        assertThat(MadeUpContent.sha256(caller.download(service, stored.body()).body()))
                .isEqualTo(MadeUpContent.sha256(new MadeUpContent(service.ordinal(), LARGE)));
    }

    @Test
    void noDevServiceStartsAndNoPasswordIsLogged() {
        assertThat(application.startLog()).isNotEmpty()
                .noneMatch(line -> line.contains("Dev Services") || line.contains("secret"));
    }

    @Test
    void theEmulatorIsNotPartOfIt() throws IOException {
        try (Stream<Path> files = Files.walk(PackagedApplication.HOME)) {
            List<Path> jars = files.filter(file -> file.toString().endsWith(".jar")).toList();

            assertThat(jars).hasSizeGreaterThan(50).noneMatch(jar -> has(jar, "io/filehost/camel/emulator/"))
                    .anyMatch(jar -> has(jar, "io/filehost/camel/mediafire/"));
        }
    }

    private static boolean has(Path jar, String prefix) {
        try (JarFile opened = new JarFile(jar.toFile())) {
            return opened.stream().anyMatch(entry -> entry.getName().startsWith(prefix));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
