package io.filehost.camel.mediafire.conformance;

import java.util.UUID;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.mediafire.client.model.QuickKey;
import io.filehost.camel.mediafire.client.model.UnitState;
import io.filehost.camel.mediafire.client.model.UploadReceipt;
import io.filehost.camel.mediafire.client.model.UploadState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.common.api.Params.params;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.DOCUMENT;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.EXAMPLE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.PEER;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.RECORDED;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.FAILURE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.SUCCESS;
import static io.filehost.camel.common.testing.conformance.Refused.refused;
import static io.filehost.camel.mediafire.client.api.SharedParams.ON_DUPLICATE;
import static io.filehost.camel.mediafire.client.api.SharedParams.TARGET_FOLDER_KEY;
import static io.filehost.camel.mediafire.client.api.UploadMethods.CHECK;
import static io.filehost.camel.mediafire.client.api.UploadMethods.CHECKED_HASH;
import static io.filehost.camel.mediafire.client.api.UploadMethods.CHECKED_NAME;
import static io.filehost.camel.mediafire.client.api.UploadMethods.CHECKED_SIZE;
import static io.filehost.camel.mediafire.client.api.UploadMethods.FILE_HASH;
import static io.filehost.camel.mediafire.client.api.UploadMethods.POLLED_KEY;
import static io.filehost.camel.mediafire.client.api.UploadMethods.POLL_UPLOAD;
import static io.filehost.camel.mediafire.client.api.UploadMethods.RESUMABLE;
import static io.filehost.camel.mediafire.client.api.UploadMethods.RESUMABLE_UNIT;
import static io.filehost.camel.mediafire.client.api.UploadMethods.SIMPLE;
import static io.filehost.camel.mediafire.client.api.UploadMethods.UNIT_HASH;
import static org.assertj.core.api.Assertions.assertThat;

/** Bytes on their way, call by call. The workflow made of these calls has tests of its own. */
class UploadDataConformanceTest {

    private static final int NAME_SKIPPED = 13;
    private static final int HASH_DIFFERS = -90;
    private static final int UNCHECKED_UNIT = -302;
    private static final int UNKNOWN_UPLOAD = -80;

    @RegisterExtension
    final Target target = Target.mediafire();

    private final SentContent content = SentContent.of("never seen before " + UUID.randomUUID());

    @Test
    @Behaviour(method = { "upload/simple", "upload/poll_upload" }, outcome = SUCCESS, known = DOCUMENT,
               source = "protocol 11.2, 11.5")
    void aSmallFileIsSentInOneRequestAndFoundByItsUploadKey() {
        UploadReceipt receipt = simple(content.headers("small.txt"));

        UploadState outcome = target.outcome(receipt.uploadKey());

        assertThat(receipt.result()).isZero();
        assertThat(outcome.fileError()).isZero();
        assertThat(outcome.status()).isEqualTo(UploadState.COMPLETE);
        assertThat(target.content(outcome.quickKey())).isEqualTo(content.bytes());
        assertThat(target.names(target.folder())).containsExactly("small.txt");
    }

    @Test
    @Behaviour(method = "upload/simple", outcome = FAILURE, known = RECORDED,
               source = "mediafire-fuse issue 52: no empty files",
               codes = 169)
    void noBytesAreNoUpload() {
        Params asked = SentContent.of("").headers("empty.txt").with(TARGET_FOLDER_KEY, target.folder());

        refused(169, () -> SentContent.of("").send(target.client(), SIMPLE, asked));

        assertThat(target.names(target.folder())).isEmpty();
    }

    @Test
    @Behaviour(method = "upload/simple", outcome = FAILURE, known = DOCUMENT, source = "the vendor's list of upload results")
    void damagedBytesAreRefusedInsideASuccess() {
        UploadReceipt receipt = simple(content.headers("damaged.txt").with(FILE_HASH, SentContent.of("other").hash()));

        assertThat(receipt.result()).isEqualTo(HASH_DIFFERS);
        assertThat(receipt.uploadKey()).isEmpty();
        assertThat(target.names(target.folder())).isEmpty();
    }

    @Test
    @Behaviour(method = "upload/simple", outcome = SUCCESS, known = PEER, source = "protocol 11.2: result 14, C++ SDK")
    void whatIsSentToNoFolderLandsInTheRoot() {
        UploadReceipt receipt = content.send(target.client(), SIMPLE,
                content.headers("stray.txt").with(TARGET_FOLDER_KEY, Target.NO_FOLDER));

        QuickKey stray = target.outcome(receipt.uploadKey()).quickKey();

        assertThat(receipt.result()).isEqualTo(UploadReceipt.FOLDER_GONE);
        assertThat(target.info(stray).parent().isRoot()).isTrue();
        target.purge(stray);
    }

    @Test
    @Behaviour(method = "upload/poll_upload", outcome = FAILURE, known = DOCUMENT, source = "protocol 11.5, 11.6: fileerror 13")
    void aTakenNameShowsWhenTheUploadIsPolled() {
        QuickKey taken = target.file("taken.txt");

        UploadReceipt receipt = simple(content.headers("taken.txt").with(ON_DUPLICATE, "skip"));

        assertThat(target.outcome(receipt.uploadKey()).fileError()).isEqualTo(NAME_SKIPPED);
        assertThat(target.text(taken)).isEqualTo("taken.txt");
    }

    @Test
    @Behaviour(method = "upload/poll_upload", outcome = FAILURE, known = EXAMPLE, source = "upload_poll_upload_3.json",
               codes = 129)
    @Behaviour(method = "upload/poll_upload", outcome = FAILURE, known = DOCUMENT, source = "protocol 11.5: result -80")
    void nobodyKnowsAnUploadThatNeverWas() {
        refused(129, () -> target.call(POLL_UPLOAD, params(POLLED_KEY, "?")));

        assertThat(target.call(POLL_UPLOAD, params(POLLED_KEY, "0123456789a")).result()).isEqualTo(UNKNOWN_UPLOAD);
    }

    @Test
    @Behaviour(method = "upload/resumable", outcome = SUCCESS, known = PEER, source = "protocol 11.3, 11.4: bitmap of 16 bits")
    void unitsArriveInAnyOrderAndAreCounted() {
        SentContent large = SentContent.ofUnits(4);
        UnitState announced = announce(large);
        assertThat(announced.count()).isEqualTo(4);
        assertThat(announced.unitSize()).isEqualTo(SentContent.UNIT);

        assertThat(unit(large, 2).units().words()).containsExactly(0b0100);
        assertThat(unit(large, 0).units().words()).containsExactly(0b0101);
        assertThat(unit(large, 0).units().words()).containsExactly(0b0101);
        assertThat(announce(large).words()).containsExactly(0b0101);
        unit(large, 1);
        UploadReceipt last = unit(large, 3);

        assertThat(last.units().ready()).isTrue();
        QuickKey file = target.outcome(last.uploadKey()).quickKey();
        assertThat(target.info(file).hash()).isEqualTo(large.hash());
    }

    @Test
    @Behaviour(method = "upload/resumable", outcome = FAILURE, known = DOCUMENT, source = "catalogue upload/resumable",
               codes = 304)
    void aDamagedUnitIsRefusedAndNotCounted() {
        SentContent large = SentContent.ofUnits(4);
        announce(large);
        Params damaged = into(large.headers("large.bin", 1).with(UNIT_HASH, content.hash()));

        refused(304, () -> large.unit(1).send(target.client(), RESUMABLE_UNIT, damaged));

        assertThat(announce(large).words()).allMatch(word -> word == 0);
    }

    @Test
    @Behaviour(method = "upload/resumable", outcome = FAILURE, known = PEER, source = "protocol 11.1: result -302, C++ SDK")
    void aUnitOfAFileThatWasNotAnnouncedIsRefused() {
        assertThat(unit(SentContent.ofUnits(4), 0).result()).isEqualTo(UNCHECKED_UNIT);
    }

    private UploadReceipt simple(Params headers) {
        return content.send(target.client(), SIMPLE, into(headers));
    }

    private UnitState announce(SentContent large) {
        return target.call(CHECK, params(CHECKED_NAME, "large.bin").with(CHECKED_HASH, large.hash())
                .with(CHECKED_SIZE, large.size()).with(TARGET_FOLDER_KEY, target.folder()).with(RESUMABLE, "yes")).units();
    }

    private UploadReceipt unit(SentContent large, int number) {
        return large.unit(number).send(target.client(), RESUMABLE_UNIT, into(large.headers("large.bin", number)));
    }

    private Params into(Params headers) {
        return headers.with(TARGET_FOLDER_KEY, target.folder());
    }
}
