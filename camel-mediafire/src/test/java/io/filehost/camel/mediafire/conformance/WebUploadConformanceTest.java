package io.filehost.camel.mediafire.conformance;

import java.time.Duration;
import java.util.List;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.mediafire.client.model.QuickKey;
import io.filehost.camel.mediafire.client.model.WebUpload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.common.api.Params.params;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.DOCUMENT;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.OUR_READING;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.PEER;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.FAILURE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.SUCCESS;
import static io.filehost.camel.common.testing.conformance.Refused.refused;
import static io.filehost.camel.mediafire.client.api.FileMethods.GET_LINKS;
import static io.filehost.camel.mediafire.client.api.FileMethods.LINK_TYPE;
import static io.filehost.camel.mediafire.client.api.SharedParams.QUICK_KEYS;
import static io.filehost.camel.mediafire.client.api.SharedParams.TARGET_FOLDER_KEY;
import static io.filehost.camel.mediafire.client.api.UploadMethods.ADD_WEB_UPLOAD;
import static io.filehost.camel.mediafire.client.api.UploadMethods.ALL_WEB_UPLOADS;
import static io.filehost.camel.mediafire.client.api.UploadMethods.GET_WEB_UPLOADS;
import static io.filehost.camel.mediafire.client.api.UploadMethods.URL;
import static io.filehost.camel.mediafire.client.api.UploadMethods.WEB_FILE_NAME;
import static io.filehost.camel.mediafire.client.api.UploadMethods.WEB_UPLOAD_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Files that the service fetches by itself. What it fetches here is a file of its own. */
class WebUploadConformanceTest {

    private static final int COMPLETE = 99;

    @RegisterExtension
    final Target target = Target.mediafire();

    @Test
    @Behaviour(method = { "upload/add_web_upload", "upload/get_web_uploads" }, outcome = SUCCESS, known = PEER,
               source = "protocol 12; C++ and Python SDKs")
    void theServiceFetchesAFileFromAnAddress() {
        String address = link(target.file("original.txt"));

        WebUpload done = finished(add(address, "fetched.txt"));

        assertThat(done.error()).isZero();
        assertThat(done.active()).isFalse();
        assertThat(done.name()).isEqualTo("fetched.txt");
        assertThat(target.text(done.quickKey())).isEqualTo("original.txt");
        assertThat(target.names(target.folder())).containsExactly("fetched.txt", "original.txt");
    }

    @Test
    @Behaviour(method = "upload/get_web_uploads", outcome = SUCCESS, known = PEER, source = "protocol 12: C++ SDK")
    void finishedOnesAreListedOnRequestOnly() {
        String key = add(link(target.file("original.txt")), "fetched.txt");
        finished(key);

        assertThat(uploads(params(WEB_UPLOAD_KEY, key))).isEmpty();
        assertThat(uploads(params(ALL_WEB_UPLOADS, "yes"))).extracting(WebUpload::uploadKey).contains(key);
    }

    @Test
    @Behaviour(method = "upload/add_web_upload", outcome = FAILURE, known = PEER, source = "protocol 12: error_status at 99")
    void whatCannotBeFetchedMakesNoFile() {
        WebUpload done = finished(add("http://nothing.invalid/original.txt", "fetched.txt"));

        assertThat(done.error()).isNotZero();
        assertThat(done.quickKey()).isNull();
        assertThat(target.names(target.folder())).isEmpty();
    }

    @Test
    @Behaviour(method = "upload/add_web_upload", outcome = FAILURE, known = DOCUMENT,
               source = "the vendor's list of error codes",
               codes = { 112, 118, 174 })
    void anAddressANameOrAFolderThatIsNoneIsRefused() {
        String address = link(target.file("original.txt"));

        refused(174, () -> add("no address", "fetched.txt"));
        refused(118, () -> add(address, "a/b"));
        refused(112, () -> target.call(ADD_WEB_UPLOAD,
                params(URL, address).with(WEB_FILE_NAME, "fetched.txt").with(TARGET_FOLDER_KEY, Target.NO_FOLDER)));
    }

    @Test
    @Behaviour(method = "upload/get_web_uploads", outcome = FAILURE, known = OUR_READING, source = "175 is about upload keys",
               codes = 175)
    void anUnknownUploadIsNotListed() {
        refused(175, () -> uploads(params(WEB_UPLOAD_KEY, "0123456789a")));
    }

    private String add(String address, String name) {
        return target.call(ADD_WEB_UPLOAD,
                params(URL, address).with(WEB_FILE_NAME, name).with(TARGET_FOLDER_KEY, target.folder()))
                .text("upload_key").orElseThrow();
    }

    private WebUpload finished(String key) {
        return await().pollDelay(Duration.ZERO).pollInterval(target.pause()).atMost(Duration.ofMinutes(2))
                .until(() -> uploads(params(WEB_UPLOAD_KEY, key).with(ALL_WEB_UPLOADS, "yes")).get(0),
                        upload -> upload.status() == COMPLETE);
    }

    private List<WebUpload> uploads(Params asked) {
        return target.call(GET_WEB_UPLOADS, asked).uploads();
    }

    private String link(QuickKey file) {
        return target.call(GET_LINKS, params(QUICK_KEYS, file).with(LINK_TYPE, "direct_download")).files().get(0)
                .link("direct_download").orElseThrow();
    }
}
