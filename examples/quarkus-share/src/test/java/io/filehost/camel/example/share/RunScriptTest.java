package io.filehost.camel.example.share;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class RunScriptTest {

    private record Ended(int code, String said) {
    }

    @Test
    void itTellsHowItIsUsed() throws Exception {
        assertThat(run("--help")).satisfies(ended -> {
            assertThat(ended.code()).isZero();
            assertThat(ended.said()).startsWith("usage: examples/quarkus-share/run");
        });
    }

    @Test
    void aWrongOptionIsOneLine() throws Exception {
        assertThat(run("--prot")).isEqualTo(refused("unknown option --prot; --help tells which there are"));
    }

    @Test
    void aPortIsANumber() throws Exception {
        assertThat(run("--port", "http")).isEqualTo(refused("not a port (1 to 65535): http"));
        assertThat(run("--port", "65536")).isEqualTo(refused("not a port (1 to 65535): 65536"));
        assertThat(run("--port")).isEqualTo(refused("--port needs a number"));
    }

    @Test
    void aTakenPortIsToldBeforeAnythingIsBuilt() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            assertThat(run("--port", Integer.toString(port)))
                    .isEqualTo(refused("port %d is taken; choose another one with --port".formatted(port)));
        }
    }

    @Test
    void aRealAccountIsNamedInFull() throws Exception {
        assertThat(run(Map.of("MEDIAFIRE_USERNAME", "me@example.com", "MEDIAFIRE_PASSWORD", "secret")))
                .isEqualTo(refused("MEDIAFIRE_USERNAME is set, and MEDIAFIRE_APPLICATION_ID is not"));
    }

    private static Ended refused(String why) {
        return new Ended(2, "quarkus-share: " + why + "\n");
    }

    private static Ended run(String... words) throws IOException, InterruptedException {
        return run(Map.of(), words);
    }

    private static Ended run(Map<String, String> account, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("./run"));
        command.addAll(List.of(words));
        ProcessBuilder shell = new ProcessBuilder(command).redirectErrorStream(true);
        shell.environment().keySet().removeIf(name -> name.startsWith("MEDIAFIRE_"));
        shell.environment().putAll(account);
        Process script = shell.start();
        String said = new String(script.getInputStream().readAllBytes(), UTF_8);
        assertThat(script.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Ended(script.exitValue(), said);
    }
}
