package io.filehost.camel.common.body;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import io.filehost.camel.common.body.BreakingContent.Fault.Break;
import io.filehost.camel.common.body.BreakingContent.Fault.End;
import io.filehost.camel.common.body.BreakingContent.Fault.FromStart;
import io.filehost.camel.common.body.BreakingContent.Fault.Refuse;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.retry.Backoff;
import io.filehost.camel.common.retry.Pacer;
import org.apache.camel.Exchange;
import org.apache.camel.StreamCache;
import org.apache.camel.impl.engine.SimpleCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DownloadBodiesTest {

    private static final byte[] CONTENT = new byte[10_000];

    static {
        new Random(1).nextBytes(CONTENT);
    }

    @TempDir
    Path directory;

    private final List<Duration> pauses = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final DownloadRetry retry = new DownloadRetry(
            new Pacer(
                    new Pacer.Settings(0, new Backoff(Duration.ZERO, Duration.ZERO), Duration.ZERO, Duration.ofMinutes(1)),
                    pauses::add),
            new Backoff(Duration.ofMillis(500), Duration.ofSeconds(30), () -> 1), 3);

    @Test
    void nothingIsOpenedUntilItIsRead() throws IOException {
        BreakingContent content = new BreakingContent(CONTENT);
        LazyDownloadBody body = lazy(content);

        body.reset();
        assertThat(body.length()).isEqualTo(CONTENT.length);
        assertThat(body.inMemory()).isFalse();
        body.copy(exchange());
        body.reset();
        assertThat(content.opened()).isEmpty();

        assertThat(body.readAllBytes()).isEqualTo(CONTENT);
        assertThat(content.opened()).containsExactly(0L);
        assertThat(content.stillOpen()).isZero();
        assertThat(told).containsExactly("started", "moved " + CONTENT.length, "finished");
    }

    @Test
    void everyReadingFromTheStartIsADownloadOfItsOwn() throws IOException {
        BreakingContent content = new BreakingContent(CONTENT);
        LazyDownloadBody body = lazy(content);

        assertThat(body.readNBytes(100)).isEqualTo(Arrays.copyOf(CONTENT, 100));
        assertThat(body.position()).isEqualTo(100);
        body.reset();
        assertThat(content.stillOpen()).isZero();
        assertThat(body.readAllBytes()).isEqualTo(CONTENT);
        body.close();
        assertThatThrownBy(body::read).isInstanceOf(IOException.class).hasMessageContaining("closed");
        body.reset();
        assertThat(body.readAllBytes()).isEqualTo(CONTENT);
        assertThat(content.opened()).containsExactly(0L, 0L, 0L);
    }

    @Test
    void copiesAreReadIndependently() throws IOException {
        BreakingContent content = new BreakingContent(CONTENT);
        LazyDownloadBody body = lazy(content);
        StreamCache copy = body.copy(exchange());

        body.readNBytes(5_000);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        copy.writeTo(out);

        assertThat(out.toByteArray()).isEqualTo(CONTENT);
        assertThat(body.readAllBytes()).hasSize(5_000);
    }

    @Test
    void aDroppedConnectionIsTakenUpWhereItBroke() throws IOException {
        BreakingContent content = new BreakingContent(CONTENT).then(new Break(3_000), new End(2_000), new Break(0));

        assertThat(lazy(content).readAllBytes()).isEqualTo(CONTENT);
        assertThat(content.opened()).containsExactly(0L, 3_000L, 5_000L, 5_000L);
        assertThat(content.stillOpen()).isZero();
        assertThat(pauses).containsExactly(Duration.ofMillis(500), Duration.ofMillis(500), Duration.ofSeconds(1));
    }

    @Test
    void aServiceThatStartsAtTheBeginningIsReadUpToThePlace() throws IOException {
        BreakingContent content = new BreakingContent(CONTENT).then(new Break(3_000), new FromStart());

        assertThat(lazy(content).readAllBytes()).isEqualTo(CONTENT);
    }

    @Test
    void aConnectionThatKeepsBreakingIsGivenUp() {
        BreakingContent content = new BreakingContent(CONTENT).then(new Break(10), new Break(0), new Break(0), new Break(0));
        LazyDownloadBody body = lazy(content);

        assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class).hasMessage("Connection reset");
        assertThatThrownBy(body::read).isInstanceOf(IOException.class).hasMessageContaining("cannot be read on");
        assertThat(content.opened()).hasSize(4);
        assertThat(told).endsWith("failed");
    }

    @Test
    void aPassingRefusalIsTriedAgainAFinalOneIsNot() throws IOException {
        BreakingContent passing = new BreakingContent(CONTENT).then(new Refuse(new FileHostException("busy", ErrorKind.RETRY)));
        FileHostException gone = new FileHostException("gone", ErrorKind.NOT_FOUND);
        BreakingContent missing = new BreakingContent(CONTENT).then(new Refuse(gone));

        assertThat(lazy(passing).readAllBytes()).isEqualTo(CONTENT);
        assertThatThrownBy(() -> lazy(missing).read()).isInstanceOf(IOException.class).hasCause(gone);
        assertThat(missing.opened()).isEmpty();
    }

    @Test
    void wrongBytesFailTheReadOfTheLastOne() throws IOException {
        byte[] damaged = CONTENT.clone();
        damaged[5_000]++;
        LazyDownloadBody body = lazy(new BreakingContent(damaged, CONTENT.length, BreakingContent.hash("SHA-256", CONTENT)));

        body.readNBytes(9_000);
        assertThatThrownBy(body::readAllBytes).isInstanceOf(ContentMismatchException.class).hasMessageContaining("SHA-256");
    }

    @Test
    void moreBytesThanToldAreNotTakenForTheFile() {
        byte[] other = new byte[CONTENT.length + 1];
        LazyDownloadBody body = lazy(new BreakingContent(other, CONTENT.length, BreakingContent.hash("SHA-256", CONTENT)));

        assertThatThrownBy(body::readAllBytes).isInstanceOf(ContentMismatchException.class);
    }

    @Test
    void fewerBytesThanToldAreNotTakenForTheFile() {
        byte[] shorter = Arrays.copyOf(CONTENT, 9_000);
        LazyDownloadBody body = lazy(new BreakingContent(shorter, CONTENT.length, ""));

        assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class).hasMessageContaining("9000 of 10000");
    }

    @Test
    void oldFilesAreComparedByMd5AndUnknownOnesByLength() throws IOException {
        assertThat(lazy(new BreakingContent(CONTENT, CONTENT.length, BreakingContent.hash("MD5", CONTENT))).readAllBytes())
                .isEqualTo(CONTENT);
        assertThatThrownBy(() -> lazy(new BreakingContent(CONTENT, CONTENT.length, "0".repeat(32))).readAllBytes())
                .isInstanceOf(ContentMismatchException.class).hasMessageContaining("MD5");
        assertThat(lazy(new BreakingContent(CONTENT, -1, "")).readAllBytes()).isEqualTo(CONTENT);
    }

    @Test
    void anEmptyFileNeedsNoConnection() throws IOException {
        BreakingContent content = new BreakingContent(new byte[0]);

        assertThat(lazy(content).readAllBytes()).isEmpty();
        assertThat(content.opened()).isEmpty();
        assertThat(told).containsExactly("started", "finished");
    }

    @Test
    void aBodyReadHalfwayIsClosedWithItsExchange() throws IOException {
        BreakingContent content = new BreakingContent(CONTENT);
        Exchange exchange = exchange();
        LazyDownloadBody body = LazyDownloadBody.of(download(content), exchange);
        Exchange other = exchange();
        InputStream copy = (InputStream) body.copy(other);
        assertThat(body.read()).isNotNegative();
        assertThat(copy.read()).isNotNegative();

        done(exchange);

        assertThat(content.stillOpen()).isEqualTo(1);
        assertThatThrownBy(body::read).hasMessageContaining("closed");
        done(other);
        assertThat(content.stillOpen()).isZero();
    }

    @Test
    void aBodyNobodyBeganToReadCanBeReadAfterTheExchange() throws IOException {
        BreakingContent content = new BreakingContent(CONTENT);
        Exchange exchange = exchange();
        LazyDownloadBody body = LazyDownloadBody.of(download(content), exchange);

        done(exchange);

        assertThat(content.opened()).isEmpty();
        assertThat(body.readAllBytes()).isEqualTo(CONTENT);
    }

    @Test
    void aSpooledBodyIsDownloadedOnceAndGoesWithTheLastExchange() throws IOException {
        Path spool = directory.resolve("spool");
        BreakingContent content = new BreakingContent(CONTENT).then(new Break(10));
        Exchange exchange = exchange();
        Exchange other = exchange();

        SpooledBody body = SpooledBody.of(download(content), new TemporaryFiles(spool), exchange);
        StreamCache copy = body.copy(other);
        assertThat(body.readAllBytes()).isEqualTo(CONTENT);
        assertThat(body.position()).isEqualTo(CONTENT.length);
        body.reset();
        assertThat(body.readAllBytes()).isEqualTo(CONTENT);
        assertThat(files(spool)).hasSize(1).allSatisfy(file -> assertThat(PosixFilePermissions
                .toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------"));
        assertThat(content.opened()).hasSize(2);

        done(exchange);
        assertThat(((InputStream) copy).readAllBytes()).isEqualTo(CONTENT);
        done(other);
        assertThat(files(spool)).isEmpty();
    }

    @Test
    void aSpooledBodyThatIsDamagedLeavesNothingBehind() {
        Path spool = directory.resolve("spool");
        BreakingContent damaged = new BreakingContent(CONTENT, CONTENT.length, "0".repeat(64));

        assertThatThrownBy(() -> SpooledBody.of(download(damaged), new TemporaryFiles(spool), exchange()))
                .isInstanceOf(ContentMismatchException.class);
        assertThat(files(spool)).isEmpty();
    }

    @Test
    void aLocalFileAppearsWholeOrNotAtAll() throws IOException {
        LocalDownloads downloads = new LocalDownloads(directory.resolve("work"));

        File file = downloads.fetch("in/ä b.txt", download(new BreakingContent(CONTENT)));
        assertThat(file).hasBinaryContent(CONTENT).hasName("ä b.txt");
        assertThatThrownBy(
                () -> downloads.fetch("in/bad.txt", download(new BreakingContent(CONTENT, CONTENT.length, "0".repeat(64)))))
                .isInstanceOf(ContentMismatchException.class);
        assertThat(files(directory.resolve("work/in"))).containsExactly(file.toPath());
    }

    @Test
    void aLongNameLeavesRoomForTheUnfinishedFile() throws IOException {
        String name = "n".repeat(255);

        assertThat(new LocalDownloads(directory).fetch(name, download(new BreakingContent(CONTENT)))).hasName(name)
                .hasBinaryContent(CONTENT);
    }

    @Test
    void twoDownloadsToOneNameAtOnceDoNotDisturbEachOther() throws IOException {
        byte[] other = "other content".getBytes(StandardCharsets.UTF_8);
        LocalDownloads downloads = new LocalDownloads(directory);
        List<File> overtaking = new ArrayList<>();
        RemoteContent slow = new Overtaken(
                new BreakingContent(CONTENT), () -> overtaking
                        .add(new LocalDownloads(directory).fetch("a.txt", download(new BreakingContent(other)))));

        assertThat(downloads.fetch("a.txt", download(slow))).hasBinaryContent(CONTENT);

        assertThat(overtaking).hasSize(1);
        assertThat(files(directory)).containsExactly(directory.resolve("a.txt"));
    }

    @Test
    void whatTheServiceRefusesIsAnErrorOfTheStreamThatNamesTheItemInOneLine() {
        BreakingContent content
                = new BreakingContent(CONTENT).then(new Refuse(new FileHostException("not yours", ErrorKind.PERMISSION)));
        Download download = new Download("a.bin", "sub/a\n.bin (abc1)", content, retry, new Told());

        assertThatThrownBy(() -> new LazyDownloadBody(download).read())
                .isInstanceOfSatisfying(UnavailableContentException.class,
                        refused -> assertThat(refused.kind()).isEqualTo(ErrorKind.PERMISSION))
                .hasMessage("sub/a .bin (abc1) cannot be read: not yours");
    }

    /** Content during whose first opening something else happens. */
    private record Overtaken(BreakingContent content, Meanwhile meanwhile) implements RemoteContent {

        interface Meanwhile {
            void happens() throws IOException;
        }

        @Override
        public long length() {
            return content.length();
        }

        @Override
        public String hash() {
            return content.hash();
        }

        @Override
        public Opened open(long offset) throws IOException {
            meanwhile.happens();
            return content.open(offset);
        }
    }

    private LazyDownloadBody lazy(RemoteContent content) {
        return new LazyDownloadBody(download(content));
    }

    private Download download(RemoteContent content) {
        return new Download("a.bin", "a.bin", content, retry, new Told());
    }

    private static Exchange exchange() {
        return new DefaultExchange(new SimpleCamelContext());
    }

    private static void done(Exchange exchange) {
        exchange.getExchangeExtension().handoverCompletions().forEach(completion -> completion.onComplete(exchange));
    }

    private static List<Path> files(Path place) {
        try (Stream<Path> files = Files.list(place)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Told implements TransferListener {

        private long moved;

        @Override
        public void started(Transfer transfer) {
            told.add("started");
        }

        @Override
        public void moved(Transfer transfer, long bytes) {
            moved += bytes;
        }

        @Override
        public void finished(Transfer transfer) {
            if (moved > 0) {
                told.add("moved " + moved);
            }
            told.add("finished");
        }

        @Override
        public void failed(Transfer transfer, Exception cause) {
            told.add("failed");
        }
    }
}
