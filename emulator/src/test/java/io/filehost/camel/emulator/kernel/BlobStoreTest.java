package io.filehost.camel.emulator.kernel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BlobStoreTest {

    private static final String SHA256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path directory;

    @Test
    void receivedBytesAreHashedAndBecomeContentWhenAdopted() throws IOException {
        try (BlobStore store = BlobStore.in(directory)) {
            ReceivedBytes abc = store.receive(stream("abc"));

            assertThat(abc.sha256()).isEqualTo(SHA256_OF_ABC);
            assertThat(abc.size()).isEqualTo(3);
            assertThat(store.has(SHA256_OF_ABC)).isFalse();

            assertThat(store.adopt(abc)).isEqualTo(SHA256_OF_ABC);
            assertThat(store.has(SHA256_OF_ABC)).isTrue();
            assertThat(store.size(SHA256_OF_ABC)).isEqualTo(3);
            assertThat(read(store.open(SHA256_OF_ABC))).isEqualTo("abc");
        }
    }

    @Test
    void aPartOfTheContentIsReadByPositionAndLength() throws IOException {
        try (BlobStore store = BlobStore.in(directory)) {
            String hash = store.adopt(store.receive(stream("0123456789")));

            assertThat(read(store.open(hash, 3, 4))).isEqualTo("3456");
            assertThat(read(store.open(hash, 8, 100))).isEqualTo("89");
            try (InputStream in = store.open(hash, 9, 1)) {
                assertThat(in.read()).isEqualTo('9');
                assertThat(in.read()).isEqualTo(-1);
            }
        }
    }

    @Test
    void theSameContentAdoptedTwiceIsOneContent() throws IOException {
        try (BlobStore store = BlobStore.in(directory)) {
            store.adopt(store.receive(stream("abc")));
            store.adopt(store.receive(stream("abc")));

            assertThat(filesBelow(directory)).containsExactly(directory.resolve("blobs").resolve("ba").resolve(SHA256_OF_ABC));
        }
    }

    @Test
    void theContentOfNoBytesIsAlwaysThere() throws IOException {
        try (BlobStore store = BlobStore.in(directory)) {
            assertThat(store.has(BlobStore.EMPTY_SHA256)).isTrue();
            assertThat(store.size(BlobStore.EMPTY_SHA256)).isZero();
            assertThat(read(store.open(BlobStore.EMPTY_SHA256))).isEmpty();
        }
    }

    @Test
    void whatIsNoHashIsNoContentAndNoPath() throws IOException {
        try (BlobStore store = BlobStore.in(directory)) {
            assertThat(store.has("../../etc/passwd")).isFalse();
            assertThat(store.has("")).isFalse();
            assertThat(store.has(SHA256_OF_ABC.toUpperCase())).isFalse();
        }
    }

    @Test
    void aStreamThatBreaksOffLeavesNothing() throws IOException {
        try (BlobStore store = BlobStore.in(directory)) {
            InputStream broken = new SequenceInputStream(stream("x".repeat(100_000)), new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("connection reset");
                }
            });

            assertThatThrownBy(() -> store.receive(broken)).isInstanceOf(IOException.class).hasMessage("connection reset");
            assertThat(filesBelow(directory)).isEmpty();
        }
    }

    @Test
    void discardedBytesLeaveNothing() throws IOException {
        try (BlobStore store = BlobStore.in(directory)) {
            store.receive(stream("abc")).discard();

            assertThat(filesBelow(directory)).isEmpty();
        }
    }

    @Test
    void theNextStartKeepsContentAndPartsAndRemovesAbandonedBodies() throws IOException {
        BlobStore killed = BlobStore.in(directory);
        killed.adopt(killed.receive(stream("abc")));
        killed.assembly("key", 10).put(5, killed.receive(stream("56789")));
        ReceivedBytes abandoned = killed.receive(stream("abandoned"));

        try (BlobStore store = BlobStore.in(directory)) {
            assertThat(abandoned.file()).doesNotExist();
            assertThat(store.has(SHA256_OF_ABC)).isTrue();
            BlobAssembly assembly = store.assembly("key", 10);
            assembly.put(0, store.receive(stream("01234")));
            assertThat(read(store.open(store.adopt(assembly.complete())))).isEqualTo("0123456789");
        }
    }

    @Test
    void aTemporaryStoreRemovesItsDirectory() throws IOException {
        BlobStore store = BlobStore.temporary();
        Path blob = store.receive(stream("abc")).file();
        Path root = blob.getParent().getParent();

        store.close();

        assertThat(root).doesNotExist();
    }

    @Test
    void partsWrittenAtOnceInAnyOrderAndTwiceMakeTheWholeContent() throws IOException {
        byte[] content = new byte[1_000_003];
        new Random(7).nextBytes(content);
        int unit = 65_536;
        int units = (content.length + unit - 1) / unit;
        try (BlobStore store = BlobStore.in(directory)) {
            BlobAssembly assembly = store.assembly("key", content.length);

            IntStream.range(0, units * 2).parallel().forEach(i -> {
                int at = (units * 2 - 1 - i) % units * unit;
                assembly.put(at, received(store, content, at, Math.min(unit, content.length - at)));
            });

            ReceivedBytes whole = assembly.complete();
            assertThat(whole.size()).isEqualTo(content.length);
            assertThat(whole.sha256()).isEqualTo(received(store, content, 0, content.length).sha256());
        }
    }

    @Test
    void aPartOutsideOfTheContentIsRefused() throws IOException {
        try (BlobStore store = BlobStore.in(directory)) {
            BlobAssembly assembly = store.assembly("key", 10);
            ReceivedBytes part = store.receive(stream("012345"));

            assertThatThrownBy(() -> assembly.put(5, part)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static ReceivedBytes received(BlobStore store, byte[] content, int from, int count) {
        try {
            return store.receive(new ByteArrayInputStream(content, from, count));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(InputStream stream) throws IOException {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<Path> filesBelow(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile).toList();
        }
    }
}
