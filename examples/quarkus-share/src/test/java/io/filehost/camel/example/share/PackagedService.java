package io.filehost.camel.example.share;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assertj.core.api.Assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.from;
import static org.awaitility.Awaitility.await;

/** The packaged microservice in a JVM of its own, with little memory. */
final class PackagedService implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("Listening on: (http://\\S+)");

    private final Process process;
    private final URI address;

    private PackagedService(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** @param log new file for what it says */
    static PackagedService start(int heapMegabytes, Map<String, String> environment, Path log) throws IOException {
        ProcessBuilder java = new ProcessBuilder(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + heapMegabytes + "m",
                        "-jar", "target/quarkus-app/quarkus-run.jar"));
        java.environment().putAll(environment);
        java.environment().putAll(Map.of("QUARKUS_HTTP_PORT", "0", "QUARKUS_HTTP_HOST", "127.0.0.1", "SHARE_DELAY", "200ms"));
        Process process = java.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        URI address = await().atMost(Duration.ofSeconds(60))
                .failFast(() -> assertThat(process.isAlive()).as(() -> contentOf(log)).isTrue())
                .until(() -> addressIn(log), found -> found != null);
        return new PackagedService(process, address);
    }

    private static String contentOf(Path log) {
        return Assertions.contentOf(log.toFile());
    }

    private static URI addressIn(Path log) {
        Matcher said = ADDRESS.matcher(contentOf(log));
        return said.find() ? URI.create(said.group(1)) : null;
    }

    URI files() {
        return address.resolve("/files/");
    }

    /** Ends it as a service manager does. */
    @Override
    public void close() {
        process.destroy();
        assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(30)).returns(128 + 15, from(Process::exitValue));
    }
}
