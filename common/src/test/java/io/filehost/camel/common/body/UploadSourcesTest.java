package io.filehost.camel.common.body;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.apache.camel.StreamCache;
import org.apache.camel.WrappedFile;
import org.apache.camel.converter.stream.FileInputStreamCache;
import org.apache.camel.converter.stream.InputStreamCache;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UploadSourcesTest {

    private static final byte[] CONTENT = "Grüße, 漢字 and 😀".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path directory;

    private Path spool;
    private UploadSources sources;

    @BeforeEach
    void setUp() {
        spool = directory.resolve("spool");
        sources = new UploadSources(new TemporaryFiles(spool), StandardCharsets.UTF_8, false);
    }

    @Test
    void everyKindOfBodyIsReadableAgainAndFromAnyPosition() throws IOException {
        Path file = Files.write(directory.resolve("a file"), CONTENT);
        StreamCache memory = new InputStreamCache(CONTENT);
        StreamCache disk = new FileInputStreamCache(file.toFile());

        for (Object body : List.of(file, file.toFile(), CONTENT, new String(CONTENT, StandardCharsets.UTF_8),
                new ByteArrayInputStream(CONTENT), memory, disk, wrapped(file.toFile(), null), wrapped("remote", CONTENT))) {
            try (UploadSource source = sources.of(body)) {
                assertThat(source.length()).as(body.getClass().getName()).isEqualTo(CONTENT.length);
                assertThat(read(source, 0, CONTENT.length)).as(body.getClass().getName()).isEqualTo(CONTENT);
                assertThat(read(source, 7, 5)).isEqualTo(Arrays.copyOfRange(CONTENT, 7, 12));
                assertThat(read(source, CONTENT.length, 0)).isEmpty();
            }
        }
    }

    @Test
    void aStreamIsSpooledForItsOwnerAndRemovedWhenClosed() throws IOException {
        try (UploadSource source = sources.of(new ByteArrayInputStream(CONTENT))) {
            assertThat(spooled()).hasSize(1).allSatisfy(file -> assertThat(PosixFilePermissions
                    .toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------"));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(spool))).isEqualTo("rwx------");
            assertThat(source.length()).isEqualTo(CONTENT.length);
        }

        assertThat(spooled()).isEmpty();
    }

    @Test
    void aStreamThatBreaksLeavesNothingBehind() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };

        assertThatThrownBy(() -> sources.of(broken)).isInstanceOf(IOException.class).hasMessage("broken");
        assertThat(spooled()).isEmpty();
    }

    @Test
    void aFileIsReadInPlaceAndLeftAlone() throws IOException {
        Path file = Files.write(directory.resolve("file"), CONTENT);

        sources.of(file).close();

        assertThat(file).exists();
        assertThat(spool).doesNotExist();
    }

    @Test
    void aFileCutShortIsNotSentAsAShorterOne() throws IOException {
        Path file = Files.write(directory.resolve("file"), CONTENT);
        UploadSource source = sources.of(file);
        Files.write(file, new byte[3]);

        assertThatThrownBy(() -> read(source, 0, source.length())).isInstanceOf(EOFException.class)
                .hasMessageContaining("became shorter");
    }

    @Test
    void whatNobodyClosedGoesWithItsOwnerWhichMakesNewOnesAfterwards() throws IOException {
        TemporaryFiles owner = new TemporaryFiles(spool);
        UploadSources own = new UploadSources(owner, StandardCharsets.UTF_8, false);
        UploadSource forgotten = own.of(new ByteArrayInputStream(CONTENT));
        UploadSource other = sources.of(new ByteArrayInputStream(CONTENT));

        owner.removeAll();

        assertThat(spooled()).hasSize(1);
        assertThatThrownBy(() -> read(forgotten, 0, 1)).isInstanceOf(NoSuchFileException.class);
        forgotten.close();
        other.close();
        try (UploadSource next = own.of(new ByteArrayInputStream(CONTENT))) {
            assertThat(read(next, 0, CONTENT.length)).isEqualTo(CONTENT);
        }
        assertThat(spooled()).isEmpty();
    }

    @Test
    void aCacheCanBeReadByTheRouteAfterwards() throws IOException {
        StreamCache cache = new InputStreamCache(CONTENT);

        sources.of(cache).close();

        assertThat(((InputStream) cache).readAllBytes()).isEqualTo(CONTENT);
    }

    @Test
    void noBodyIsAnEmptyFileOnlyWhenAllowed() throws IOException {
        assertThatIllegalArgumentException().isThrownBy(() -> sources.of(null)).withMessageContaining("allowNullBody");

        UploadSources allowing = new UploadSources(new TemporaryFiles(spool), StandardCharsets.UTF_8, true);
        assertThat(allowing.of(null).length()).isZero();
    }

    @Test
    void otherBodiesAndDirectoriesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> sources.of(42)).withMessageContaining("java.lang.Integer");
        assertThatThrownBy(() -> sources.of(directory)).isInstanceOf(IOException.class).hasMessageContaining("Not a file");
    }

    private List<Path> spooled() {
        if (Files.notExists(spool)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(spool)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(UploadSource source, long from, long count) throws IOException {
        try (InputStream in = source.open(from, count)) {
            return in.readAllBytes();
        }
    }

    private static WrappedFile<Object> wrapped(Object file, Object body) {
        return new WrappedFile<>() {
            @Override
            public Object getFile() {
                return file;
            }

            @Override
            public Object getBody() {
                return body;
            }

            @Override
            public long getFileLength() {
                return -1;
            }
        };
    }
}
