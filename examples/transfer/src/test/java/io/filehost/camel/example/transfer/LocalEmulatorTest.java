package io.filehost.camel.example.transfer;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LocalEmulatorTest {

    @TempDir
    Path home;

    @Test
    void aTakenPortIsSaidInOneLine() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Settings settings = new Settings(home, home, Optional.empty(), other.getLocalPort(), 0, 0, false);

            assertThatThrownBy(() -> LocalEmulator.start(home, settings)).isInstanceOf(UsageProblem.class)
                    .hasMessage("Port %d is taken; choose another with --port, or none", other.getLocalPort());
        }
    }
}
