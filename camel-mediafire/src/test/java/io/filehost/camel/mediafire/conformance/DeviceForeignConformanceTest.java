package io.filehost.camel.mediafire.conformance;

import java.util.List;
import java.util.Map;

import io.filehost.camel.common.api.Answer;
import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.common.testing.conformance.EmulatorOnly;
import io.filehost.camel.mediafire.client.api.FileMethods;
import io.filehost.camel.mediafire.client.model.Change;
import io.filehost.camel.mediafire.client.model.Changes;
import io.filehost.camel.mediafire.client.model.Done;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.DOCUMENT;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.EXAMPLE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.OUR_READING;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.FAILURE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.SUCCESS;
import static io.filehost.camel.common.testing.conformance.Refused.refused;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.AFTER_REVISION;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.FOLLOW_RESOURCE;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.FOREIGN_TYPE;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.FROM_CONTACT;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.GET_FOREIGN_CHANGES;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.GET_FOREIGN_RESOURCES;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.GET_RESOURCE_SHARES;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.REQUEST_FOREIGN_RESOURCE;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.UNFOLLOW_RESOURCE;
import static io.filehost.camel.mediafire.client.api.SharedParams.CONTACT_KEY;
import static io.filehost.camel.mediafire.client.api.SharedParams.QUICK_KEY;
import static io.filehost.camel.mediafire.client.api.SharedParams.QUICK_KEYS;
import static io.filehost.camel.mediafire.client.api.SharedParams.RESOURCE;
import static org.assertj.core.api.Assertions.assertThat;

/** What the other side does with what is shared or public. */
@EmulatorOnly("needs a second account")
class DeviceForeignConformanceTest {

    private static final String NOBODY = "zzzzzzz";

    @RegisterExtension
    final Target target = Target.mediafire();

    private Neighbours neighbours;
    private QuickKey file;

    @BeforeEach
    void meet() {
        neighbours = Neighbours.of(target);
        file = target.file("letter.txt");
    }

    @Test
    @Behaviour(method = "device/get_foreign_resources", outcome = SUCCESS, known = EXAMPLE,
               source = "device_get_foreign_resources_1.json")
    void whatOthersShareComesWithItsSharer() {
        FolderKey folder = target.folder("box");
        neighbours.share(List.of(file, folder), 2);

        Answer all = neighbours.other().call(GET_FOREIGN_RESOURCES, Params.none());

        Map<?, ?> shared = Members.list(all, "files").get(0);
        assertThat(Members.text(shared, "quickkey")).isEqualTo(file.value());
        assertThat(Members.text(shared, "permissions")).isEqualTo("2");
        assertThat(Members.text(shared, "attributes")).isEqualTo("2");
        assertThat(Members.texts(all, "folders", "folderkey")).containsExactly(folder.value());
        String sharer = Members.text(shared, "sharer");
        assertThat(foreign(Params.params(FROM_CONTACT, sharer).with(FOREIGN_TYPE, "folders"), "folders"))
                .containsExactly(folder.value());
        assertThat(foreign(Params.params(FOREIGN_TYPE, "folders"), "files")).isEmpty();
    }

    @Test
    @Behaviour(method = "device/get_foreign_resources", outcome = FAILURE, known = OUR_READING,
               source = "138 is the code for an unknown contact wherever one is documented", codes = 138)
    void whatAStrangerSharesIsNotListed() {
        neighbours.share(file, 1);

        refused(138, () -> foreign(Params.params(FROM_CONTACT, NOBODY), "files"));

        assertThat(neighbours.given()).containsExactly(file.value());
    }

    @Test
    @Behaviour(method = "device/get_foreign_changes", outcome = SUCCESS, known = DOCUMENT, source = "protocol 19.5")
    void theChangesOfAContactAreThoseOfWhatItShares() {
        neighbours.share(file, 1);
        long before = target.client().changes().status().revision();
        QuickKey secret = target.file("secret.txt");
        neighbours.owner().call(FileMethods.UPDATE, Params.params(QUICK_KEY, file).with("filename", "renamed.txt"));

        Changes changes = neighbours.other().call(GET_FOREIGN_CHANGES,
                Params.params(CONTACT_KEY, sharer()).with(AFTER_REVISION, before));

        assertThat(changes.deviceRevision()).isEqualTo(target.client().changes().status().revision());
        assertThat(changes.changes()).extracting(Change::key).contains(file.value()).doesNotContain(secret.value());
        assertThat(changes.changes()).filteredOn(change -> change.key().equals(file.value()))
                .allSatisfy(change -> assertThat(change.revision()).isEqualTo(target.info(file).revision()));
    }

    @Test
    @Behaviour(method = "device/get_foreign_changes", outcome = SUCCESS, known = DOCUMENT, source = "protocol 19.5")
    void aSharedFileThatGoesToTheTrashIsDeletedForTheOtherToo() {
        neighbours.share(file, 1);
        String sharer = sharer();
        long before = target.client().changes().status().revision();
        neighbours.owner().call(FileMethods.DELETE, Params.params(QUICK_KEYS, file));

        Changes changes = neighbours.other().call(GET_FOREIGN_CHANGES,
                Params.params(CONTACT_KEY, sharer).with(AFTER_REVISION, before));

        assertThat(changes.changes()).filteredOn(change -> change.state() == Change.State.DELETED).extracting(Change::key)
                .containsExactly(file.value());
        assertThat(neighbours.given()).isEmpty();
    }

    @Test
    @Behaviour(method = "device/get_foreign_changes", outcome = FAILURE, known = DOCUMENT,
               source = "catalogue device/get_foreign_changes", codes = 138)
    void theChangesOfAStrangerAreNotTold() {
        neighbours.share(file, 1);
        String sharer = sharer();

        refused(138, () -> neighbours.other().call(GET_FOREIGN_CHANGES,
                Params.params(CONTACT_KEY, NOBODY).with(AFTER_REVISION, 0)));

        assertThat(neighbours.other().call(GET_FOREIGN_CHANGES,
                Params.params(CONTACT_KEY, sharer).with(AFTER_REVISION, target.info(file).revision() - 1)).changes())
                .extracting(Change::key).contains(file.value());
    }

    @Test
    @Behaviour(method = "device/follow_resource", outcome = SUCCESS, known = DOCUMENT,
               source = "catalogue device/follow_resource")
    void whatIsPublicCanBeFollowedByWhoeverHasItsKey() {
        assertThat(neighbours.given()).isEmpty();

        Done done = follow(file);

        assertThat(done.deviceRevision()).isEqualTo(neighbours.other().changes().status().revision());
        assertThat(neighbours.given()).containsExactly(file.value());
        assertThat(Members.texts(neighbours.owner().call(GET_RESOURCE_SHARES, Params.params(RESOURCE, file)), "shares",
                "contact_indirect")).as("the owner did not invite anybody").containsExactly("1");
    }

    @Test
    @Behaviour(method = "device/follow_resource", outcome = FAILURE, known = DOCUMENT,
               source = "catalogue device/follow_resource", codes = { 114, 236 })
    void whatIsClosedOrFollowedAlreadyCannotBeFollowed() {
        QuickKey secret = target.file("secret.txt");
        neighbours.conceal(secret);
        follow(file);

        refused(114, () -> follow(secret));
        refused(236, () -> follow(file));

        assertThat(neighbours.given()).containsExactly(file.value());
    }

    @Test
    @Behaviour(method = { "device/follow_resource", "device/request_foreign_resource" }, outcome = FAILURE,
               known = OUR_READING, source = "235 by its message: the caller owns the resource", codes = 235)
    void theOwnerNeitherFollowsNorAsks() {
        refused(235, () -> neighbours.owner().call(FOLLOW_RESOURCE, Params.params(RESOURCE, file)));
        refused(235, () -> neighbours.owner().call(REQUEST_FOREIGN_RESOURCE, Params.params(RESOURCE, file)));

        assertThat(neighbours.sharedWith(file)).isEmpty();
    }

    @Test
    @Behaviour(method = "device/unfollow_resource", outcome = SUCCESS, known = DOCUMENT,
               source = "catalogue device/unfollow_resource")
    void whatIsNoLongerFollowedIsNoLongerListed() {
        QuickKey second = target.file("second.txt");
        follow(file);
        follow(second);

        neighbours.other().call(UNFOLLOW_RESOURCE, Params.params(RESOURCE, file));

        assertThat(neighbours.given()).containsExactly(second.value());
        assertThat(neighbours.sharedWith(file)).isEmpty();
    }

    @Test
    @Behaviour(method = "device/unfollow_resource", outcome = FAILURE, known = DOCUMENT,
               source = "catalogue device/unfollow_resource", codes = 237)
    void whatIsNotFollowedCannotBeGivenUp() {
        QuickKey second = target.file("second.txt");
        follow(second);

        refused(237, () -> neighbours.other().call(UNFOLLOW_RESOURCE, Params.params(RESOURCE, file)));

        assertThat(neighbours.given()).containsExactly(second.value());
    }

    @Test
    @Behaviour(method = "device/request_foreign_resource", outcome = SUCCESS, known = EXAMPLE,
               source = "device_request_foreign_resource_1.xml")
    void whoAsksForAccessGetsNoneUntilTheOwnerShares() {
        neighbours.conceal(file);

        neighbours.other().call(REQUEST_FOREIGN_RESOURCE, Params.params(RESOURCE, file));

        refused(114, () -> neighbours.other().call(FileMethods.GET_INFO, Params.params(QUICK_KEYS, file)));
        assertThat(neighbours.sharedWith(file)).isEmpty();
        neighbours.share(file, 1);
        assertThat(neighbours.given()).containsExactly(file.value());
    }

    @Test
    @Behaviour(method = "device/request_foreign_resource", outcome = FAILURE, known = DOCUMENT,
               source = "catalogue device/request_foreign_resource", codes = 234)
    void aMessageThatCannotBeSentIsTold() {
        target.emulator().faults().on("device/request_foreign_resource").once().answerError(234);

        refused(234, () -> neighbours.other().call(REQUEST_FOREIGN_RESOURCE, Params.params(RESOURCE, file)));

        assertThat(target.emulator().journal().count("device/request_foreign_resource")).as("not sent twice").isEqualTo(1);
        assertThat(neighbours.sharedWith(file)).isEmpty();
    }

    private Done follow(QuickKey key) {
        return neighbours.other().call(FOLLOW_RESOURCE, Params.params(RESOURCE, key));
    }

    private List<String> foreign(Params params, String list) {
        return Members.texts(neighbours.other().call(GET_FOREIGN_RESOURCES, params), list, "resource_key");
    }

    private String sharer() {
        return Members.texts(neighbours.other().call(GET_FOREIGN_RESOURCES, Params.none()), "files", "sharer").get(0);
    }
}
