package io.filehost.camel.example.transfer.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LineLogTest {

    @TempDir
    Path home;

    @Test
    void fieldsComeBackAsTheyWereWhateverTheyHold() throws IOException {
        List<String> fields = List.of("a\tb", "line\nbreak", "back\\slash \\t \\\\n", "日本語 😀", "");
        append(fields);

        assertThat(read()).containsExactly(fields);
    }

    @Test
    void anUnfinishedLastLineIsCutOffAndTheNextRecordStandsAlone() throws IOException {
        append(List.of("whole", "1"));
        Files.writeString(file(), "torn\t2", StandardOpenOption.APPEND);

        append(List.of("whole", "3"));

        assertThat(read()).containsExactly(List.of("whole", "1"), List.of("whole", "3"));
    }

    @Test
    void aWriterThatIsInterruptedKeepsItsFile() throws IOException {
        try (LineLog log = LineLog.open(file(), fields -> {
        })) {
            Thread.currentThread().interrupt();
            log.append("first");
            assertThat(Thread.interrupted()).isTrue();
            log.append("second");
        }

        assertThat(read()).containsExactly(List.of("first"), List.of("second"));
    }

    private void append(List<String> fields) throws IOException {
        try (LineLog log = LineLog.open(file(), record -> {
        })) {
            log.append(fields.toArray(String[]::new));
        }
    }

    private List<List<String>> read() throws IOException {
        List<List<String>> records = new ArrayList<>();
        LineLog.open(file(), records::add).close();
        return records;
    }

    private Path file() {
        return home.resolve("records.log");
    }
}
