package io.filehost.camel.mediafire.client.upload;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.common.error.UnreachableException;
import io.filehost.camel.common.retry.Backoff;
import io.filehost.camel.common.retry.Pacer;
import io.filehost.camel.mediafire.client.model.FolderKey;
import org.junit.jupiter.api.Test;

import static io.filehost.camel.mediafire.client.api.FileMethods.GET_INFO;
import static io.filehost.camel.mediafire.client.api.UploadMethods.ADD_WEB_UPLOAD;
import static io.filehost.camel.mediafire.client.api.UploadMethods.GET_WEB_UPLOADS;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.FOLDER;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.KEY;
import static io.filehost.camel.mediafire.client.upload.ScriptedUploads.lost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Transfers from the web, against answers in the words of the service. */
class WebUploaderTest {

    private static final String URL = "http://files.example.com/a.txt?key=hush";
    private static final String ADDED = "{'upload_key':'53u05frn7sm'}";
    private static final String FILE = "{'file_info':{'quickkey':'l86be19e1nrla8p','filename':'a(1).txt','size':'5',"
                                       + "'hash':'abc','revision':'9','parent_folderkey':'abcdefghijklm'}}";
    private static final WebUploadRequest REQUEST = new WebUploadRequest(URL, "a.txt", FOLDER);

    private final AnsweringCaller service = new AnsweringCaller();
    private final List<Duration> pauses = new ArrayList<>();
    private final WebUploader uploader = uploader(Duration.ofMinutes(10));

    @Test
    void theFileIsWaitedForWithGrowingPauses() {
        service.on(ADD_WEB_UPLOAD, ADDED).on(GET_INFO, FILE)
                .on(GET_WEB_UPLOADS, state("yes", "", ""), state("yes", "3", ""), state("yes", "6", ""),
                        state("no", "99", KEY));

        UploadResult result = uploader.fetch(REQUEST);

        assertThat(result).isEqualTo(new UploadResult(KEY, "a(1).txt", FOLDER, 5, "abc", 9, UploadKind.WEB));
        assertThat(service.calls(GET_WEB_UPLOADS)).allSatisfy(call -> assertThat(call.params())
                .containsEntry("upload_key", "53u05frn7sm").containsEntry("all_web_uploads", "yes"));
        assertThat(service.calls(ADD_WEB_UPLOAD).get(0).params()).containsEntry("url", URL)
                .containsEntry("filename", "a.txt").containsEntry("folder_key", FOLDER.value());
        assertThat(pauses).containsExactly(Duration.ofMillis(100), Duration.ofMillis(200), Duration.ofMillis(400));
    }

    @Test
    void aTransferThatFailedSaysWhyAndNotWhere() {
        service.on(ADD_WEB_UPLOAD, ADDED).on(GET_WEB_UPLOADS, state("no", "3", "").replace("'0'", "'7'"));

        assertThatExceptionOfType(FileHostException.class).isThrownBy(() -> uploader.fetch(REQUEST))
                .withMessageContaining("error 7, RETRY").withMessageContaining("could not fetch a.txt: in words")
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(ErrorKind.RETRY))
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("hush"));
    }

    @Test
    void anEndWithoutFileAndErrorIsAFailure() {
        service.on(ADD_WEB_UPLOAD, ADDED).on(GET_WEB_UPLOADS, state("no", "99", ""));

        assertThatExceptionOfType(FileHostException.class).isThrownBy(() -> uploader.fetch(REQUEST))
                .withMessageContaining("neither a file nor an error");
    }

    @Test
    void aTransferThatTakesTooLongIsNotBegunAgain() {
        service.on(ADD_WEB_UPLOAD, ADDED).on(GET_WEB_UPLOADS, state("yes", "3", ""));

        assertThatExceptionOfType(FileHostException.class).isThrownBy(() -> uploader(Duration.ofSeconds(1)).fetch(REQUEST))
                .withMessageContaining("not done after PT1S").withMessageContaining("status 3")
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(ErrorKind.CONFLICT));
        assertThat(service.calls(ADD_WEB_UPLOAD)).hasSize(1);
    }

    @Test
    void aTransferThatIsNoLongerListedIsAnError() {
        service.on(ADD_WEB_UPLOAD, ADDED).on(GET_WEB_UPLOADS, "{'web_uploads':[]}");

        assertThatExceptionOfType(FileHostException.class).isThrownBy(() -> uploader.fetch(REQUEST))
                .withMessageContaining("no longer lists transfer 53u05frn7sm");
        assertThat(service.calls(GET_WEB_UPLOADS)).hasSize(4);
    }

    @Test
    void afterALostReplyTheTransferIsFoundInTheList() {
        service.on(ADD_WEB_UPLOAD, lost("upload/add_web_upload")).on(GET_INFO, FILE)
                .on(GET_WEB_UPLOADS, state("yes", "1", ""), state("no", "99", KEY));

        assertThat(uploader.fetch(REQUEST).quickKey()).isEqualTo(KEY);
        assertThat(service.calls(ADD_WEB_UPLOAD)).hasSize(1);
    }

    @Test
    void afterALostReplyNothingIsGuessed() {
        service.on(ADD_WEB_UPLOAD, lost("upload/add_web_upload")).on(GET_INFO, FILE)
                .on(GET_WEB_UPLOADS, "{'web_uploads':[]}", state("no", "99", KEY));

        assertThatExceptionOfType(LostReplyException.class).isThrownBy(() -> uploader.fetch(REQUEST));
        WebUploadRequest elsewhere = new WebUploadRequest(URL, "a.txt", FolderKey.ROOT);
        assertThatExceptionOfType(LostReplyException.class).isThrownBy(() -> uploader.fetch(elsewhere));
    }

    @Test
    void aTransferThatEndedLongAgoIsNotTakenForTheOneThatWasLost() {
        service.on(ADD_WEB_UPLOAD, lost("upload/add_web_upload")).on(GET_INFO, FILE)
                .on(GET_WEB_UPLOADS, state("no", "99", KEY));

        assertThatExceptionOfType(LostReplyException.class).isThrownBy(() -> uploader.fetch(REQUEST));
    }

    @Test
    void aTransferThatWasBegunIsNeverSaidToBeUnsent() {
        service.on(ADD_WEB_UPLOAD, ADDED)
                .on(GET_WEB_UPLOADS, new UnreachableException("upload/get_web_uploads", "no connection", null));

        assertThatExceptionOfType(FileHostException.class).isThrownBy(() -> uploader.fetch(REQUEST))
                .withMessageContaining("53u05frn7sm was begun").withMessageContaining("no connection")
                .isNotInstanceOf(UnreachableException.class)
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(ErrorKind.CONFLICT))
                .satisfies(failure -> assertThat(failure.hadNoEffect()).isFalse());
    }

    @Test
    void aTransferThatStoppedWithAnErrorIsNotWaitedFor() {
        service.on(ADD_WEB_UPLOAD, ADDED).on(GET_WEB_UPLOADS, state("no", "3", "").replace("'0'", "'7'"));

        assertThatExceptionOfType(FileHostException.class).isThrownBy(() -> uploader.fetch(REQUEST))
                .withMessageContaining("error 7, RETRY");
        assertThat(pauses).isEmpty();
    }

    @Test
    void aFailureIsNotSaidToBeComplete() {
        service.on(ADD_WEB_UPLOAD, ADDED)
                .on(GET_WEB_UPLOADS, state("no", "99", "").replace("'0'", "'7'").replace("in words", "Complete"));

        assertThatExceptionOfType(FileHostException.class).isThrownBy(() -> uploader.fetch(REQUEST))
                .withMessageContaining("could not fetch a.txt").withMessageNotContaining("Complete");
    }

    @Test
    void theWordsOfTheServiceDoNotTellTheAddress() {
        service.on(ADD_WEB_UPLOAD, ADDED)
                .on(GET_WEB_UPLOADS, state("no", "3", "").replace("'0'", "'7'").replace("in words", "cannot get " + URL));

        assertThatExceptionOfType(FileHostException.class).isThrownBy(() -> uploader.fetch(REQUEST))
                .withMessageContaining("cannot get ***")
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("hush"));
    }

    @Test
    void noTextShowsTheAddress() {
        assertThat(REQUEST.toString()).doesNotContain("hush");
        service.on(GET_WEB_UPLOADS, state("yes", "1", ""));
        assertThat(service.call(GET_WEB_UPLOADS, Params.none()).uploads().get(0))
                .satisfies(upload -> assertThat(upload.url()).isEqualTo(URL))
                .satisfies(upload -> assertThat(upload.toString()).doesNotContain("hush"));
    }

    private WebUploader uploader(Duration longest) {
        Backoff none = new Backoff(Duration.ZERO, Duration.ZERO);
        Pacer pacer = new Pacer(new Pacer.Settings(0, none, Duration.ZERO, longest), pauses::add);
        return new WebUploader(service, pacer, new Backoff(Duration.ofMillis(100), Duration.ofSeconds(10), () -> 1));
    }

    private static String state(String active, String status, Object key) {
        return ("{'web_uploads':[{'uploadkey':'53u05frn7sm','active':'%s','status_code':'%s','status':'in words',"
                + "'error_status':'0','quickkey':'%s','filename':'a.txt','size':'5','url':'%s'}]}").formatted(
                        active, status, key, URL);
    }
}
