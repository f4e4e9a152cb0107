package io.filehost.camel.emulator.mediafire.uploads;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LargeFileTest {

    private static final long MIB = 1L << 20;

    @Test
    void filesLargerThanTheHeapGoUpAndDown() throws Exception {
        Process run = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m", "-cp",
                System.getProperty("java.class.path"), LargeFileRun.class.getName(),
                Long.toString(300 * MIB + 1), Long.toString(70 * MIB)).redirectErrorStream(true).start();

        String output = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(run.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(run.exitValue()).as(output).isZero();
    }
}
