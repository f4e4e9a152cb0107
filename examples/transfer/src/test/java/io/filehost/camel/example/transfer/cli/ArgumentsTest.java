package io.filehost.camel.example.transfer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.filehost.camel.example.transfer.Emulation;
import io.filehost.camel.example.transfer.Settings;
import io.filehost.camel.example.transfer.UsageProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ArgumentsTest {

    @TempDir
    Path home;

    @BeforeEach
    void makeTheDefaultDirectory() throws IOException {
        Files.createDirectory(home.resolve("docs"));
    }

    @Test
    void withoutWordsTheDocsTravelToTheEmulator() {
        Settings settings = read();

        assertThat(settings.directory()).isEqualTo(home.resolve("docs"));
        assertThat(settings.services()).isEmpty();
        assertThat(settings.sendOn()).isTrue();
        assertThat(settings.data().toString()).startsWith(home + "/examples/transfer/target/demo/docs-");
    }

    @Test
    void allOptionsAreRead() {
        Settings settings = read("--only", "mediafire", "--keep-running", "--fault-rate", "0.05", "--seed", "7", "--data", "/d",
                "--port", "8080", "--sendspace-port", "8081");

        assertThat(settings).isEqualTo(new Settings(
                home.resolve("docs"), Path.of("/d"), Optional.empty(), new Emulation(8080, 8081, 0.05, 7), false, true));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            --colour,                Unknown option --colour
            --port,                  --port needs a value
            --port http,             --port is not a number: http
            --port 70000,            --port is out of range: 70000
            --only sendspace,        --only knows mediafire
            --sendspace-port x,      --sendspace-port is not a number: x
            --fault-rate 1,          --fault-rate is from 0 to below 1: 1
            --fault-rate often,      --fault-rate is not a number: often
            /no/such/directory,      No such directory: /no/such/directory
            --data /tmp/a?b,         Choose another --data directory
            /dev/null,               Not a directory: /dev/null
            """)
    void wrongWordsAreNamed(String words, String message) {
        assertThatThrownBy(() -> read(words.split(" "))).isInstanceOf(UsageProblem.class).hasMessageStartingWith(message);
    }

    @Test
    void faultsAreForTheEmulatorOnly() {
        Map<String, String> account = Map.of("MEDIAFIRE_USERNAME", "a", "MEDIAFIRE_PASSWORD", "b", "MEDIAFIRE_APPLICATION_ID",
                "c", "MEDIAFIRE_API_KEY", "d");

        assertThatThrownBy(() -> Arguments.read(List.of("--only", "mediafire", "--fault-rate", "0.1"), account, home, 1))
                .isInstanceOf(UsageProblem.class).hasMessageContaining("--fault-rate");
    }

    private Settings read(String... words) {
        return Arguments.read(List.of(words), Map.of(), home, 1);
    }
}
