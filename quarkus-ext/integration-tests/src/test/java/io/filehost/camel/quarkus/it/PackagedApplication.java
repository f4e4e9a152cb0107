package io.filehost.camel.quarkus.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jboss.logging.Logger;

/** The application as it would run in production: the packaged one, in a process of its own. */
final class PackagedApplication implements AutoCloseable {

    static final Path HOME = Path.of("target/quarkus-app");

    private static final Logger LOG = Logger.getLogger(PackagedApplication.class);
    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://\\S+)");

    private final Process process;
    private final List<String> log = new ArrayList<>();
    private final URI address;

    private PackagedApplication(Process process) throws IOException {
        this.process = process;
        this.address = awaitAddress(process.inputReader());
    }

    /**
     * Starts it and waits until it can be called.
     *
     * @param heap        as {@code -Xmx} takes it
     * @param environment variables that configure it
     */
    static PackagedApplication start(String heap, Map<String, String> environment) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder builder = new ProcessBuilder(
                java.toString(), "-Xmx" + heap, "-jar", HOME.resolve("quarkus-run.jar").toString());
        builder.environment().putAll(environment);
        builder.environment().putAll(Map.of("QUARKUS_HTTP_HOST", "127.0.0.1", "QUARKUS_HTTP_PORT", "0"));
        return new PackagedApplication(builder.redirectErrorStream(true).start());
    }

    private URI awaitAddress(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            log.add(line);
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                keepReading(output);
                return URI.create(listening.group(1) + "/");
            }
        }
        throw new IllegalStateException("The application ended while it started: " + String.join("\n", log));
    }

    /** Else it would wait for somebody who reads what it writes. */
    private static void keepReading(BufferedReader output) {
        Thread reader = new Thread(() -> {
            try {
                for (String line = output.readLine(); line != null; line = output.readLine()) {
                    LOG.debug(line);
                }
            } catch (IOException e) {
                LOG.debug("The application is closed", e);
            }
        }, "log of the application");
        reader.setDaemon(true);
        reader.start();
    }

    URI address() {
        return address;
    }

    /** What it wrote until it could be called. */
    List<String> startLog() {
        return log;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
