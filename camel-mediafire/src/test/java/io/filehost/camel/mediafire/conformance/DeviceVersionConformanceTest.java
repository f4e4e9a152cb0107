package io.filehost.camel.mediafire.conformance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import io.filehost.camel.common.api.Answer;
import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.body.UploadSource;
import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.common.testing.conformance.EmulatorOnly;
import io.filehost.camel.mediafire.client.EmulatedAccount;
import io.filehost.camel.mediafire.client.api.FileMethods;
import io.filehost.camel.mediafire.client.api.UploadMethods;
import io.filehost.camel.mediafire.client.model.FileVersion;
import io.filehost.camel.mediafire.client.model.QuickKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.DOCUMENT;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.EXAMPLE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.FAILURE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.SUCCESS;
import static io.filehost.camel.common.testing.conformance.Refused.refused;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.GET_PATCH;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.GET_UPDATES;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.KNOWN_REVISION;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.PATCHED_FILE;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.SOURCE_REVISION;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.TARGET_REVISION;
import static io.filehost.camel.mediafire.client.api.SharedParams.QUICK_KEY;
import static org.assertj.core.api.Assertions.assertThat;

/** The way from an old version of a file to the current one, in steps. */
class DeviceVersionConformanceTest {

    private static final String NOTHING = "0123456789abcde";

    @RegisterExtension
    final Target target = Target.mediafire();

    private QuickKey file;
    private long first;
    private String firstHash;

    @BeforeEach
    void writeTwice() {
        file = target.file("letter.txt");
        first = versions().get(0).revision();
        firstHash = target.info(file).hash();
        target.client().call(FileMethods.UPDATE, Params.params(QUICK_KEY, file).with("truncate", "yes"));
    }

    @Test
    @Behaviour(method = "device/get_updates", outcome = SUCCESS, known = EXAMPLE, source = "device_get_updates_1.xml")
    void theStepsLeadFromTheRevisionOneHasToTheCurrentOne() {
        target.client().call(FileMethods.RESTORE, Params.params(QUICK_KEY, file).with("revision", first));

        Answer answer = updates(first);

        List<Map<?, ?>> steps = Members.list(answer, "updates");
        assertThat(steps).hasSize(2);
        assertThat(Members.text(steps.get(0), "source_revision")).isEqualTo(Long.toString(first));
        assertThat(Members.text(steps.get(0), "source_hash")).isEqualTo(firstHash);
        assertThat(Members.text(steps.get(1), "source_revision")).isEqualTo(Members.text(steps.get(0), "target_revision"));
        assertThat(Members.text(steps.get(1), "target_hash")).isEqualTo(firstHash);
        assertThat(answer.text("current_hash")).contains(target.info(file).hash());
        assertThat(answer.text("current_revision")).contains(Members.text(steps.get(1), "target_revision"));
    }

    @Test
    @Behaviour(method = "device/get_updates", outcome = SUCCESS, known = DOCUMENT, source = "protocol 13")
    void whoHasTheCurrentRevisionNeedsNoStep() {
        long current = updates(first).number("current_revision").orElseThrow();

        assertThat(Members.list(updates(current), "updates")).isEmpty();
    }

    @Test
    @Behaviour(method = "device/get_updates", outcome = FAILURE, known = EXAMPLE, source = "device_get_updates_2.json",
               codes = 110)
    @Behaviour(method = "device/get_updates", outcome = FAILURE, known = EXAMPLE, source = "device_get_updates_3.json",
               codes = 129)
    void anUnknownKeyAndAMalformedOneAreToldApart() {
        refused(110, () -> target.client().call(GET_UPDATES,
                Params.params(PATCHED_FILE, NOTHING).with(KNOWN_REVISION, first)));
        refused(129, () -> target.client().call(GET_UPDATES,
                Params.params(PATCHED_FILE, "short").with(KNOWN_REVISION, first)));

        assertThat(versions()).hasSize(2);
    }

    @Test
    @EmulatorOnly("sends a patch that is none: the emulator keeps it as it came")
    @Behaviour(method = { "device/get_patch", "upload/patch" }, outcome = SUCCESS, known = DOCUMENT, source = "protocol 13")
    void thePatchOfAStepComesByItsLinkAndHasTheHashThatIsTold() throws Exception {
        byte[] content = "a longer letter".getBytes(StandardCharsets.UTF_8);
        target.file(target.folder(), "same.txt", content);
        byte[] delta = { 1, 2, 3 };
        sendPatch(content, delta);

        Map<?, ?> step = Members.list(updates(first), "updates").get(1);
        Answer answer = patch(number(step, "source_revision"), number(step, "target_revision"));

        assertThat(target.content(file)).isEqualTo(content);
        assertThat(answer.text("patch_hash")).contains(sha256(delta)).contains(Members.text(step, "patch_hash"));
        URI link = URI.create(answer.text("patch_link").orElseThrow());
        assertThat(link.getPath()).contains(file.value()).endsWith("letter.txt.patch.%s.%s"
                .formatted(Members.text(step, "source_revision"), Members.text(step, "target_revision")));
        assertThat(HttpClient.newHttpClient().send(HttpRequest.newBuilder(link).build(), BodyHandlers.ofByteArray()).body())
                .isEqualTo(delta);
    }

    private void sendPatch(byte[] result, byte[] delta) throws IOException {
        try (UploadSource source = EmulatedAccount.source(delta)) {
            target.client().callWithContent(UploadMethods.PATCH,
                    Params.params(UploadMethods.PATCHED_KEY, file)
                            .with(UploadMethods.PATCH_SOURCE_HASH, target.info(file).hash())
                            .with(UploadMethods.PATCH_TARGET_HASH, sha256(result))
                            .with(UploadMethods.PATCH_TARGET_SIZE, result.length),
                    source);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static long number(Map<?, ?> step, String name) {
        return Long.parseLong(Members.text(step, name));
    }

    @Test
    @Behaviour(method = "device/get_patch", outcome = FAILURE, known = EXAMPLE, source = "device_get_patch_2.json",
               codes = 222)
    void betweenRevisionsThatNeverWereThereIsNoPatch() {
        refused(222, () -> patch(first, first + 100_000));

        assertThat(versions()).hasSize(2);
    }

    private Answer updates(long revision) {
        return target.client().call(GET_UPDATES, Params.params(PATCHED_FILE, file).with(KNOWN_REVISION, revision));
    }

    private Answer patch(long from, long to) {
        return target.client().call(GET_PATCH,
                Params.params(PATCHED_FILE, file).with(SOURCE_REVISION, from).with(TARGET_REVISION, to));
    }

    private List<FileVersion> versions() {
        return target.client().call(FileMethods.GET_VERSIONS, Params.params(QUICK_KEY, file)).versions();
    }
}
