package io.filehost.camel.example.transfer;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LocalEmulatorsTest {

    @TempDir
    Path home;

    @Test
    void aTakenPortIsSaidInOneLine() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> LocalEmulators.start(home, new Emulation(other.getLocalPort(), 0, 0, 0), false))
                    .isInstanceOf(UsageProblem.class)
                    .hasMessage("Port %d is taken; choose another with --port, or none", other.getLocalPort());
            assertThatThrownBy(() -> LocalEmulators.start(home, new Emulation(0, other.getLocalPort(), 0, 0), true))
                    .isInstanceOf(UsageProblem.class)
                    .hasMessage("Port %d is taken; choose another with --sendspace-port, or none", other.getLocalPort());
        }
    }

    @Test
    void sendspaceIsStartedOnlyWhenItIsNeeded() throws Exception {
        try (LocalEmulators emulators = LocalEmulators.start(home, Emulation.PLAIN, false)) {
            assertThat(emulators.services().sendspace()).isEmpty();
        }
        try (LocalEmulators emulators = LocalEmulators.start(home, Emulation.PLAIN, true)) {
            assertThat(emulators.services().sendspace()).isPresent();
        }
    }
}
