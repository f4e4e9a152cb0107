package io.filehost.camel.emulator.kernel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs a program in a JVM of its own with a heap of 64 MiB. */
public final class SmallHeap {

    private SmallHeap() {
    }

    /** Fails when the program fails or takes longer than a minute. */
    public static void run(Class<?> program, long... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m", "-cp",
                        System.getProperty("java.class.path"), program.getName()));
        Arrays.stream(arguments).mapToObj(Long::toString).forEach(command::add);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();

        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
    }
}
