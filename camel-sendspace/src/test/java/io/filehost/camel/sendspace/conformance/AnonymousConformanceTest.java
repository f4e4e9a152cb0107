package io.filehost.camel.sendspace.conformance;

import java.util.List;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.common.testing.conformance.EmulatorOnly;
import io.filehost.camel.sendspace.client.EmulatedMember;
import io.filehost.camel.sendspace.client.SendspaceClient;
import io.filehost.camel.sendspace.client.api.TransferMethods;
import io.filehost.camel.sendspace.client.auth.Credentials;
import io.filehost.camel.sendspace.client.model.UploadSlot;
import io.filehost.camel.sendspace.client.upload.AnonymousUploadRequest;
import io.filehost.camel.sendspace.client.upload.UploadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.common.api.Params.params;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.DOCUMENT;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.EXAMPLE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.OUR_READING;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.FAILURE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.SUCCESS;
import static io.filehost.camel.common.testing.conformance.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

/** Uploads of nobody. */
class AnonymousConformanceTest {

    @RegisterExtension
    final Target target = new Target();

    /** A file that holds its name. */
    static AnonymousUploadRequest request(String name) {
        return new AnonymousUploadRequest(name, EmulatedMember.source(name), "for all", List.of(), "", "", moved -> {
        });
    }

    @Test
    @EmulatorOnly("nobody can take the file away from the service again")
    @Behaviour(method = "anonymous.uploadGetInfo", outcome = SUCCESS, known = DOCUMENT, source = "protocol 7")
    void aFileOfNobodyIsReadUnderAnyAccount() {
        UploadResult result = target.guest().uploadAnonymously(request("a.txt"));

        assertThat(result.deleteUrl()).contains(result.fileId().value());
        assertThat(result.folder()).isNull();
        assertThat(target.call(TransferMethods.GET_DOWNLOAD_INFO, params(TransferMethods.FILE_ID_OR_URL, result.fileId()))
                .name()).isEqualTo("a.txt");
    }

    @Test
    @Behaviour(method = "anonymous.uploadGetInfo", outcome = SUCCESS, known = EXAMPLE,
               source = "anonymous.uploadGetInfo.ok.xml")
    void aSlotTellsHowLargeAFileMayBe() {
        UploadSlot slot = target.guest().call(TransferMethods.GET_ANONYMOUS_UPLOAD_INFO, Params.none());

        assertThat(slot.maxFileSize()).isPositive();
        assertThat(slot.url()).startsWith("http");
    }

    @Test
    @Behaviour(method = "anonymous.uploadGetInfo", outcome = FAILURE, known = OUR_READING, source = "18 (U27)", codes = 18)
    void aKeyNobodyKnowsGetsNoSlot() {
        SendspaceClient stranger = target.with(Credentials.anonymous("0000000000"));

        refused(18, () -> stranger.call(TransferMethods.GET_ANONYMOUS_UPLOAD_INFO, Params.none()));
    }
}
