package io.filehost.camel.mediafire;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.upload.UploadKind;
import io.filehost.camel.mediafire.client.upload.UploadResult;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import io.filehost.camel.mediafire.operation.FileExist;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class UploadRouteTest {

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator();

    @Test
    void theBodyBecomesAFileAndTheAnswerTellsAboutIt() throws Exception {
        Exchange exchange = mediafire.send("mediafire:/Inbox", "hello", Map.of(Exchange.FILE_NAME, "hello.txt"));

        UploadResult result = exchange.getMessage().getBody(UploadResult.class);
        FileInfo stored = (FileInfo) mediafire.at("/Inbox/hello.txt");
        assertThat(stored.quickKey()).isEqualTo(result.quickKey());
        assertThat(stored.size()).isEqualTo(5);
        assertThat(result.kind()).isEqualTo(UploadKind.SIMPLE);
        Message message = exchange.getMessage();
        assertThat(message.getHeader(MediaFireConstants.QUICK_KEY)).isEqualTo(stored.quickKey().value());
        assertThat(message.getHeader(MediaFireConstants.PARENT_KEY)).isEqualTo(stored.parent().value());
        assertThat(message.getHeader(MediaFireConstants.FILE_HASH)).isEqualTo(stored.hash());
        assertThat(message.getHeader(MediaFireConstants.UPLOAD_KIND)).isEqualTo("simple");
        assertThat(message.getHeader(Exchange.FILE_NAME_PRODUCED)).isEqualTo("/Inbox/hello.txt");
        assertThat(message.getHeader(Exchange.FILE_LENGTH)).isEqualTo(5L);
    }

    @Test
    void subFoldersInTheNameAreCreated() throws Exception {
        mediafire.upload("/Inbox", "2026/01/report.csv", "1;2");

        assertThat(mediafire.at("/Inbox/2026/01/report.csv").name()).isEqualTo("report.csv");
    }

    @Test
    void theOverrulingNameWinsOnceAndIsRemoved() throws Exception {
        Exchange exchange = mediafire.send("mediafire:/", "x",
                Map.of(Exchange.FILE_NAME, "one.txt", Exchange.OVERRULE_FILE_NAME, "two.txt"));

        assertThat(mediafire.at("/two.txt").name()).isEqualTo("two.txt");
        assertThat(exchange.getMessage().getHeaders()).doesNotContainKey(Exchange.OVERRULE_FILE_NAME)
                .containsEntry(Exchange.FILE_NAME, "one.txt");
    }

    @Test
    void theOptionMayBeAnExpressionTheHeaderMayNot() throws Exception {
        mediafire.send("mediafire:/?fileName=RAW(${header.customer}.csv)", "x", Map.of("customer", "acme"));
        mediafire.upload("/", "${header.customer}.txt", "y");

        assertThat(mediafire.at("/acme.csv").name()).isEqualTo("acme.csv");
        assertThat(mediafire.at("/${header.customer}.txt").name()).isEqualTo("${header.customer}.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = { "../x.txt", "a//b.txt", "a/./b.txt", "/x.txt", "a/..", "x\u0000.txt" })
    void namesThatLeaveTheFolderAreRefusedBeforeAnythingIsSent(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> mediafire.upload("/Inbox", name, "x"));
        assertThat(mediafire.journal().entries()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "a b.txt", "a+b.txt", "100%.txt", "a&b=c.txt", "it's \"it\".txt", "\u6f22\u5b57.txt",
            "\ud83d\ude00.txt", ".profile", "%41.txt", "#x?.txt", "a\\b.txt" })
    void awkwardNamesArriveAsTheyAre(String name) throws Exception {
        UploadResult result = mediafire.upload("/In & Out", name, "content of " + name);

        assertThat(result.name()).isEqualTo(name);
        assertThat(mediafire.at("/In & Out/" + name).name()).isEqualTo(name);
    }

    @Test
    void theSameContentUnderTheSameNameIsNotSentAgain() throws Exception {
        UploadResult first = mediafire.upload("/Inbox", "a.txt", "same");
        UploadResult second = mediafire.upload("/Inbox", "a.txt", "same");

        assertThat(second.kind()).isEqualTo(UploadKind.NONE);
        assertThat(second.quickKey()).isEqualTo(first.quickKey());
    }

    @ParameterizedTest
    @EnumSource(FileExist.class)
    void theSameContentUnderTheSameNameIsASuccessWhateverTheWord(FileExist word) throws Exception {
        UploadResult first = mediafire.upload("/Inbox", "a.txt", "same");

        UploadResult second = mediafire.ask(UploadResult.class, "mediafire:/Inbox?fileExist=" + word, "same",
                Map.of(Exchange.FILE_NAME, "a.txt"));

        assertThat(second.quickKey()).isEqualTo(first.quickKey());
        assertThat(second.kind()).isEqualTo(UploadKind.NONE);
    }

    @Test
    void aTakenNameIsReplacedByDefault() throws Exception {
        UploadResult first = mediafire.upload("/Inbox", "a.txt", "old");
        UploadResult second = mediafire.upload("/Inbox", "a.txt", "new content");

        assertThat(second.quickKey()).isEqualTo(first.quickKey());
        assertThat(((FileInfo) mediafire.at("/Inbox/a.txt")).size()).isEqualTo(11);
    }

    @Test
    void keepBothAnswersWithTheProducedName() throws Exception {
        mediafire.upload("/Inbox", "a.txt", "old");
        Exchange exchange = mediafire.send("mediafire:/Inbox?fileExist=KeepBoth", "new",
                Map.of(Exchange.FILE_NAME, "a.txt"));

        String produced = exchange.getMessage().getHeader(Exchange.FILE_NAME_PRODUCED, String.class);
        assertThat(produced).startsWith("/Inbox/").isNotEqualTo("/Inbox/a.txt");
        assertThat(((FileInfo) mediafire.at(produced)).size()).isEqualTo(3);
    }

    @Test
    void ignoreAnswersWithTheFileThatIsThere() throws Exception {
        UploadResult first = mediafire.upload("/Inbox", "a.txt", "old");
        UploadResult second = mediafire.ask(UploadResult.class, "mediafire:/Inbox?fileExist=Ignore", "new content",
                Map.of(Exchange.FILE_NAME, "a.txt"));

        assertThat(second.quickKey()).isEqualTo(first.quickKey());
        assertThat(second.size()).isEqualTo(3);
    }

    @Test
    void failIsAConflictThatNamesTheOperation() throws Exception {
        mediafire.upload("/Inbox", "a.txt", "old");

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> mediafire.send("mediafire:/Inbox", "new",
                        Map.of(Exchange.FILE_NAME, "a.txt", MediaFireConstants.FILE_EXIST, "Fail")))
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(ErrorKind.CONFLICT))
                .withMessageContaining("upload").withMessageContaining("a.txt");
        assertThat(((FileInfo) mediafire.at("/Inbox/a.txt")).size()).isEqualTo(3);
    }

    @Test
    void theQuickKeyOfAReceivedFileDoesNotSteerTheUpload() throws Exception {
        UploadResult first = mediafire.upload("/Inbox", "a.txt", "old");
        UploadResult second = mediafire.ask(UploadResult.class, "mediafire:/Other", "new", Map.of(
                Exchange.FILE_NAME, "a.txt", MediaFireConstants.QUICK_KEY, first.quickKey().value()));

        assertThat(second.quickKey()).isNotEqualTo(first.quickKey());
    }

    @Test
    void filesKeepTheirNameAndAreSentFromDisk(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("local.bin"), "on disk");
        mediafire.send("mediafire:/Inbox", file.toFile(), Map.of());

        assertThat(((FileInfo) mediafire.at("/Inbox/local.bin")).size()).isEqualTo(7);
    }

    @Test
    void textIsSentInTheCharacterSetOfTheOption() throws Exception {
        mediafire.send("mediafire:/Inbox?charset=UTF-16BE", "\u00fc", Map.of(Exchange.FILE_NAME, "text.txt"));

        assertThat(((FileInfo) mediafire.at("/Inbox/text.txt")).size())
                .isEqualTo("\u00fc".getBytes(StandardCharsets.UTF_16BE).length);
    }

    @Test
    void noBodyIsAnErrorUnlessAllowed() throws Exception {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mediafire.send("mediafire:/Inbox", null, Map.of(Exchange.FILE_NAME, "empty.txt")))
                .withMessageContaining("allowNullBody");
        mediafire.send("mediafire:/Inbox?allowNullBody=true", null, Map.of(Exchange.FILE_NAME, "empty.txt"));

        assertThat(((FileInfo) mediafire.at("/Inbox/empty.txt")).size()).isZero();
    }

    @Test
    void aFolderThatWasTrashedIsMadeAnewAndTheFileIsInIt() throws Exception {
        UploadResult first = mediafire.upload("/Inbox", "first.txt", "1");
        mediafire.send("mediafire:/?operation=call&method=folder/delete", Map.of("folder_key", first.folder()), Map.of());

        UploadResult second = mediafire.upload("/Inbox", "second.txt", "2");

        assertThat(second.folder()).isNotEqualTo(first.folder());
        assertThat(((FileInfo) mediafire.at("/Inbox/second.txt")).parent()).isEqualTo(second.folder());
    }

    @Test
    void concurrentUploadsIntoAMissingFolderMakeOneFolder() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<UploadResult>> uploads = IntStream.range(0, 8).<Callable<UploadResult>> mapToObj(
                    i -> () -> mediafire.upload("/New/Sub", "file%d.txt".formatted(i), "content " + i)).toList();
            List<Object> folders = threads.invokeAll(uploads).stream().map(UploadRouteTest::result)
                    .map(UploadResult::folder).distinct().map(Object.class::cast).toList();

            assertThat(folders).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    private static UploadResult result(Future<UploadResult> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
