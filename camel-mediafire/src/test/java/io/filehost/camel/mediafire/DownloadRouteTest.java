package io.filehost.camel.mediafire;

import java.io.File;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import io.filehost.camel.common.body.TransferListener;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.upload.UploadResult;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.StreamCache;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DownloadRouteTest {

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator();

    @Test
    void aStreamIsOpenedWhenReadAndAgainWhenReadAgain() throws Exception {
        UploadResult file = mediafire.upload("/Inbox", "a.txt", "content");
        mediafire.journal().clear();

        Message message = download("mediafire:/?operation=download", file).getMessage();

        assertThat(message.getBody()).isInstanceOf(InputStream.class).isInstanceOf(StreamCache.class);
        assertThat(mediafire.journal().count("download")).isZero();
        assertThat(message.getBody(String.class)).isEqualTo("content");
        message.getBody(StreamCache.class).reset();
        assertThat(message.getBody(String.class)).isEqualTo("content");
        assertThat(mediafire.journal().count("download")).isEqualTo(2);
    }

    @Test
    void headersTellAboutTheFileAsCamelsFileComponentDoes() throws Exception {
        UploadResult file = mediafire.upload("/Inbox", "a.txt", "content");

        Message message = download("mediafire:/?operation=download", file).getMessage();

        assertThat(message.getHeaders()).containsEntry(Exchange.FILE_NAME, "a.txt")
                .containsEntry(Exchange.FILE_NAME_ONLY, "a.txt").containsEntry(Exchange.FILE_LENGTH, 7L)
                .containsEntry(MediaFireConstants.QUICK_KEY, file.quickKey().value())
                .containsEntry(MediaFireConstants.FILE_HASH, file.hash())
                .containsEntry(MediaFireConstants.PARENT_KEY, file.folder().value())
                .containsKeys(MediaFireConstants.REVISION, Exchange.FILE_LAST_MODIFIED);
    }

    @Test
    void aSpooledBodyIsDownloadedOnceHoweverOftenItIsRead() throws Exception {
        UploadResult file = mediafire.upload("/Inbox", "a.txt", "content");
        mediafire.add(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:twice").to("mediafire:/?operation=download&bodyType=spool")
                        .setHeader("first").body(String.class).transform().body(String.class);
            }
        });

        Message message = mediafire.send("direct:twice", null, key(file)).getMessage();

        assertThat(message.getHeader("first")).isEqualTo("content");
        assertThat(message.getBody()).isEqualTo("content");
        assertThat(mediafire.journal().count("download")).isEqualTo(1);
    }

    @Test
    void aWorkDirectoryGetsTheFile(@TempDir Path directory) throws Exception {
        UploadResult file = mediafire.upload("/Inbox", "a.txt", "content");

        Message message = download("mediafire:/?operation=download&localWorkDirectory=" + directory, file).getMessage();

        assertThat(message.getBody()).isInstanceOf(File.class);
        assertThat(Files.readString(directory.resolve("a.txt"))).isEqualTo("content");
        assertThat(message.getHeader(Exchange.FILE_LOCAL_WORK_PATH)).isEqualTo(directory.resolve("a.txt").toString());
    }

    @Test
    void withoutABodyTheRecordIsTheBody() throws Exception {
        UploadResult file = mediafire.upload("/Inbox", "a.txt", "content");

        assertThat(download("mediafire:/?operation=download&bodyType=none", file).getMessage().getBody())
                .isInstanceOf(FileInfo.class);
        assertThat(mediafire.journal().count("download")).isZero();
    }

    @Test
    void theOptionFileNameNamesAFileInTheFolder() throws Exception {
        mediafire.upload("/Inbox", "sub/a.txt", "content");

        assertThat(mediafire.send("mediafire:/Inbox?operation=download&fileName=sub/a.txt", null, Map.of()).getMessage()
                .getBody(String.class)).isEqualTo("content");
    }

    @Test
    void theParentIsThePathThatWasNamedElseTheFolderByItsKey() throws Exception {
        UploadResult inbox = mediafire.upload("/Inbox/sub", "a.txt", "hello");
        UploadResult root = mediafire.upload("/", "r.txt", "hello");

        assertThat(parent("/", Map.of(MediaFireConstants.SUBJECT_PATH, "/Inbox/sub/a.txt"))).isEqualTo("/Inbox/sub");
        assertThat(parent("/", Map.of(MediaFireConstants.SUBJECT_PATH, "r.txt"))).isEqualTo("/");
        assertThat(parent("/Inbox?fileName=sub/a.txt&", Map.of())).isEqualTo("/Inbox/sub");
        assertThat(parent("/", Map.of(MediaFireConstants.QUICK_KEY, inbox.quickKey().value())))
                .isEqualTo("key:" + inbox.folder());
        assertThat(parent("/", Map.of(MediaFireConstants.QUICK_KEY, root.quickKey().value()))).isEqualTo("/");
    }

    /** A header of a file that was received before says nothing of this one. */
    private Object parent(String folder, Map<String, Object> subject) throws Exception {
        Map<String, Object> headers = new HashMap<>(subject);
        headers.put(Exchange.FILE_PARENT, "/Elsewhere");
        String uri = "mediafire:" + folder + (folder.endsWith("&") ? "" : "?") + "operation=download";
        return mediafire.send(uri, null, headers).getMessage().getHeader(Exchange.FILE_PARENT);
    }

    @Test
    void anUnknownFileIsNotFound() {
        assertThatExceptionOfType(FileHostException.class)
                .isThrownBy(() -> mediafire.send("mediafire:/?operation=download", null,
                        Map.of(MediaFireConstants.QUICK_KEY, "abcdefghijklmno")))
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(ErrorKind.NOT_FOUND));
    }

    @Test
    void nothingNamedIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mediafire.send("mediafire:/?operation=download", null, Map.of()));
    }

    @Test
    void aListenerIsToldOfBothDirections() throws Exception {
        List<String> told = new CopyOnWriteArrayList<>();
        mediafire.context().getRegistry().bind("progress", new TransferListener() {
            @Override
            public void moved(Transfer transfer, long bytes) {
                told.add(transfer.direction() + " " + transfer.name() + " " + bytes);
            }

            @Override
            public void finished(Transfer transfer) {
                told.add(transfer.direction() + " done");
            }
        });
        UploadResult file = mediafire.ask(UploadResult.class, "mediafire:/Inbox?transferListener=#progress", "content",
                Map.of(Exchange.FILE_NAME, "a.txt"));
        download("mediafire:/?operation=download&transferListener=#progress", file).getMessage().getBody(String.class);

        assertThat(told).containsExactly("UPLOAD a.txt 7", "UPLOAD done", "DOWNLOAD a.txt 7", "DOWNLOAD done");
    }

    private Exchange download(String uri, UploadResult file) throws Exception {
        return mediafire.send(uri, null, key(file));
    }

    private static Map<String, Object> key(UploadResult file) {
        return Map.of(MediaFireConstants.QUICK_KEY, file.quickKey().value());
    }
}
