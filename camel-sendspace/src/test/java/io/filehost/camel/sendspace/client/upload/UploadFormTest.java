package io.filehost.camel.sendspace.client.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import io.filehost.camel.common.body.UploadSource;
import io.filehost.camel.common.http.Framing;
import io.filehost.camel.sendspace.client.model.FileLimits;
import io.filehost.camel.sendspace.client.model.FolderId;
import io.filehost.camel.sendspace.client.model.UploadSlot;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UploadFormTest {

    private static final UploadSlot SLOT = new UploadSlot(
            "http://node/upload", "", 314572800, "100000001.1186740000.CB007107.24.0",
            "b3BhcXVlLXNhbXBsZS0x%3Bb3BhcXVlLXNhbXBsZS0y%2BAA%3D%3D");

    @Test
    void theFormOfTheReferenceIsWritten() throws IOException {
        UploadDetails details = new UploadDetails("quarterly numbers", "", List.of(), "", false, FileLimits.NONE);

        String form = text(UploadForm.of(SLOT, new FolderId("2l28mq"), details).around("hello.txt"));

        assertThat(fields(form)).containsExactlyInAnyOrderElementsOf(fields(documented()));
        assertThat(form).containsSubsequence("\"MAX_FILE_SIZE\"", "\"UPLOAD_IDENTIFIER\"", "\"extra_info\"",
                "\"description\"", "\"userfile\"; filename=\"hello.txt\"");
    }

    @Test
    void everyTextComesBeforeTheFile() {
        UploadDetails details
                = new UploadDetails("d", "hush", List.of("a@example.org", "b@example.org"), "look", true, FileLimits.NONE);

        String form = text(UploadForm.of(SLOT, FolderId.ROOT, details).around("a.txt"));

        assertThat(form).containsSubsequence("\"password\"\r\n\r\nhush\r\n", "\"folder_id\"\r\n\r\n0\r\n",
                "\"recipient_email\"\r\n\r\na@example.org,b@example.org\r\n", "\"recipient_message\"",
                "\"notify_uploader\"\r\n\r\n1\r\n", "\"userfile\"");
    }

    @Test
    void theEncodedPartGoesBackByteForByte() {
        assertThat(text(UploadForm.of(SLOT, FolderId.ROOT, UploadDetails.NONE).around("a")))
                .contains("name=\"extra_info\"\r\n\r\n" + SLOT.extraInfo() + "\r\n");
    }

    @Test
    void aFileOfNobodyHasNeitherFolderNorPassword() {
        AnonymousUploadRequest request
                = new AnonymousUploadRequest("a.txt", new NoContent(), "d", List.of(), "", "me@example.org", bytes -> {
                });

        assertThat(fields(text(UploadForm.of(SLOT, request).around("a.txt")))).containsExactly(
                "MAX_FILE_SIZE", "UPLOAD_IDENTIFIER", "extra_info", "description", "notify_uploader", "userfile");
    }

    @Test
    void aNameCannotLeaveItsPlace() {
        String form = text(UploadForm.of(SLOT, FolderId.ROOT, UploadDetails.NONE).around("a\"\r\nb ä €.txt"));

        assertThat(form).contains("filename=\"a%22%0D%0Ab ä €.txt\"\r\n");
    }

    @Test
    void theFrameAnnouncesItsBoundary() {
        Framing frame = UploadForm.of(SLOT, FolderId.ROOT, UploadDetails.NONE).around("a");
        String boundary = frame.contentType().replaceFirst("multipart/form-data; boundary=", "");

        assertThat(text(frame)).startsWith("--" + boundary + "\r\n").endsWith("\r\n--" + boundary + "--\r\n");
    }

    private static String documented() throws IOException {
        return Files.readString(Path.of("../docs/reference/examples/sendspace/upload.post.request.derived.txt"));
    }

    private static List<String> fields(String form) {
        return Pattern.compile("form-data; name=\"(\\w+)\"").matcher(form).results()
                .map(found -> found.group(1)).toList();
    }

    private static String text(Framing frame) {
        return new String(frame.before(), StandardCharsets.UTF_8) + new String(frame.after(), StandardCharsets.UTF_8);
    }

    private record NoContent() implements UploadSource {

        @Override
        public long length() {
            return 0;
        }

        @Override
        public InputStream open(long from, long count) {
            return InputStream.nullInputStream();
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
