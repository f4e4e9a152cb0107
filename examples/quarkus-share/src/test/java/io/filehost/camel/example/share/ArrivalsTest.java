package io.filehost.camel.example.share;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ArrivalsTest {

    private static final SharedFile OLDER = new SharedFile("k1", "a.txt", 1, "h1", null, null);
    private static final SharedFile OTHER = new SharedFile("k2", "b.txt", 2, "h2", null, null);
    private static final SharedFile NEWER = new SharedFile("k1", "a.txt", 3, "h3", null, null);

    @TempDir
    Path data;

    @Test
    void aFileThatArrivesAgainTakesThePlaceOfItsOlderSelf() throws IOException {
        Arrivals arrivals = arrivals(Optional.empty());
        arrivals.add(OLDER);
        arrivals.add(OTHER);
        arrivals.add(NEWER);

        assertThat(arrivals.all()).containsExactly(OTHER, NEWER);
    }

    @Test
    void whatArrivedIsKnownAfterARestart() throws IOException {
        Arrivals before = arrivals(Optional.of(data.resolve("new")));
        before.add(OLDER);
        before.add(NEWER);
        before.add(OTHER);

        assertThat(arrivals(Optional.of(data.resolve("new"))).all()).containsExactly(NEWER, OTHER);
    }

    @Test
    void aLineThatAKillCutOffIsNoArrival() throws IOException {
        arrivals(Optional.of(data)).add(OLDER);
        Files.writeString(data.resolve("arrivals.jsonl"), "{\"key\":\"k", StandardOpenOption.APPEND);

        Arrivals after = arrivals(Optional.of(data));
        after.add(OTHER);

        assertThat(after.all()).containsExactly(OLDER, OTHER);
        assertThat(arrivals(Optional.of(data)).all()).containsExactly(OLDER, OTHER);
    }

    private static Arrivals arrivals(Optional<Path> data) throws IOException {
        return new Arrivals(data, new ObjectMapper());
    }
}
