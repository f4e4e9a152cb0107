package io.filehost.camel.mediafire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import io.filehost.camel.common.body.UploadSource;
import io.filehost.camel.common.camel.item.PartlyDoneException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.state.Quirk;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.upload.UploadResult;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ManyItemsRouteTest {

    private static final int FILES = 501;
    private static final int CUSTOMERS = 1000;

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator(
            EmulatorOptions.builder().account(CamelOnEmulator.USERNAME, CamelOnEmulator.PASSWORD)
                    .state(state -> state.withBackgroundThreshold(FILES + 1)).build());

    @Test
    void moreKeysThanTheServiceTakesGoInSeveralCalls() throws Exception {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            keys.add(mediafire.emulator().seeds().plant(mediafire.emulator().account(CamelOnEmulator.USERNAME),
                    "/Inbox/file" + i + ".txt", new byte[] { 1 }).key());
        }

        assertThat(mediafire.askList("mediafire:/?operation=info", keys, Map.of())).hasSize(FILES);
        assertThat(mediafire.askList("mediafire:/?operation=delete", keys, Map.of())).hasSize(FILES);

        assertThat(mediafire.journal().count("file/delete")).isEqualTo(2);
        assertThat(mediafire.askList("mediafire:/Inbox?operation=list", null, Map.of())).isEmpty();
    }

    @Test
    void aPurgeWithoutEffectNamesTheKeysThatStillExist() throws Exception {
        UploadResult a = mediafire.upload("/Inbox", "a.txt", "1");
        UploadResult b = mediafire.upload("/Inbox", "b.txt", "2");
        mediafire.emulator().change(options -> options.state(state -> state.with(Quirk.PURGE_WITHOUT_EFFECT)));

        assertThatExceptionOfType(FileHostException.class)
                .isThrownBy(() -> mediafire.send("mediafire:/?operation=purge", List.of(a.quickKey(), b.quickKey()), Map.of()))
                .withMessageContaining("purge in /").withMessageContaining(a.quickKey().value())
                .withMessageContaining(b.quickKey().value())
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(ErrorKind.CONFLICT))
                .isNotInstanceOf(PartlyDoneException.class);
        assertThat(mediafire.at("/Inbox/a.txt").isTrashed()).isFalse();
    }

    @Test
    void aFileThatLandedInTheRootBecauseItsFolderWentIsBroughtHome() throws Exception {
        mediafire.upload("/Inbox", "first.txt", "1");

        UploadResult result = mediafire.ask(UploadResult.class, "mediafire:/Inbox", new FolderGoes("purge"),
                Map.of(Exchange.FILE_NAME, "late.txt"));

        FileInfo late = (FileInfo) mediafire.at("/Inbox/late.txt");
        assertThat(late.quickKey()).isEqualTo(result.quickKey());
        assertThat(late.parent()).isEqualTo(result.folder());
        assertThat(mediafire.journal().count("file/move")).isEqualTo(1);
    }

    @Test
    void anUploadIntoAFolderThatWentToTheTrashMeanwhileGoesIntoANewOne() throws Exception {
        mediafire.upload("/Inbox", "first.txt", "1");

        mediafire.send("mediafire:/Inbox", new FolderGoes("delete"), Map.of(Exchange.FILE_NAME, "late.txt"));

        assertThat(mediafire.at("/Inbox/late.txt").isTrashed()).isFalse();
    }

    @Test
    void aFileThatLandedInTheRootBecauseTheFolderOfAKeyWentIsReported() throws Exception {
        mediafire.upload("/Inbox", "first.txt", "1");
        String key = mediafire.at("/Inbox").keyText();

        assertThatExceptionOfType(FileHostException.class)
                .isThrownBy(() -> mediafire.send("mediafire:key:" + key, new FolderGoes("purge"),
                        Map.of(Exchange.FILE_NAME, "late.txt")))
                .withMessageContaining("late.txt").withMessageContaining("into the root")
                .withMessageContaining(mediafire.at("/late.txt").keyText());
    }

    @Test
    void aThousandDynamicFoldersAreOneEndpoint() throws Exception {
        mediafire.add(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:in").toD("mediafire:/in/${header.customer}?allowNullBody=false");
            }
        });

        for (int i = 0; i < CUSTOMERS; i++) {
            Exchange without = mediafire.exchange("direct:in", null, Map.of("customer", "c" + i));
            assertThat(without.getException()).isInstanceOf(IllegalArgumentException.class);
        }

        assertThat(mediafire.context().getEndpoints()).filteredOn(MediaFireEndpoint.class::isInstance).hasSize(1);
        assertThat(mediafire.journal().entries()).isEmpty();
    }

    /** Content whose folder goes when it is read to be sent, after it was read to be hashed. */
    private final class FolderGoes implements UploadSource {

        private static final int SENT = 2;

        private final byte[] content = "late".getBytes(StandardCharsets.UTF_8);
        private final AtomicInteger readings = new AtomicInteger();
        private final String operation;

        FolderGoes(String operation) {
            this.operation = operation;
        }

        @Override
        public long length() {
            return content.length;
        }

        @Override
        public InputStream open(long from, long count) throws IOException {
            if (readings.incrementAndGet() == SENT) {
                letGo();
            }
            return new ByteArrayInputStream(content, (int) from, (int) count);
        }

        private void letGo() throws IOException {
            try {
                mediafire.send("mediafire:/?operation=" + operation, null,
                        Map.of(MediaFireConstants.SUBJECT_PATH, "/Inbox"));
            } catch (Exception e) {
                throw new IOException(e);
            }
        }

        @Override
        public void close() {
            // Nothing was opened.
        }
    }
}
