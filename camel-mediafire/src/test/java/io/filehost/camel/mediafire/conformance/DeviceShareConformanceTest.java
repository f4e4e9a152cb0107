package io.filehost.camel.mediafire.conformance;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.common.testing.conformance.EmulatorOnly;
import io.filehost.camel.emulator.mediafire.state.Limit;
import io.filehost.camel.mediafire.client.api.FileMethods;
import io.filehost.camel.mediafire.client.model.Done;
import io.filehost.camel.mediafire.client.model.FileInfo;
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
import static io.filehost.camel.mediafire.client.api.DeviceMethods.GET_RESOURCE_SHARES;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.GET_USER_SHARES;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.RESOURCES;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.SHARED_WITH;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.SHARE_RESOURCES;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.UNSHARED_CONTACT;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.UNSHARE_RESOURCES;
import static io.filehost.camel.mediafire.client.api.SharedParams.CONTACTS;
import static io.filehost.camel.mediafire.client.api.SharedParams.LIMIT;
import static io.filehost.camel.mediafire.client.api.SharedParams.QUICK_KEYS;
import static io.filehost.camel.mediafire.client.api.SharedParams.RESOURCE;
import static org.assertj.core.api.Assertions.assertThat;

/** What the owner does to share, as both sides see it. */
@EmulatorOnly("needs a second account")
class DeviceShareConformanceTest {

    private static final String NOBODY = "zzzzzzz";
    private static final String NOTHING = "0123456789abcde";

    @RegisterExtension
    final Target target = Target.mediafire();

    private Neighbours neighbours;
    private QuickKey file;

    @BeforeEach
    void meet() {
        neighbours = Neighbours.of(target);
        file = target.file("letter.txt");
        neighbours.conceal(file);
    }

    @Test
    @Behaviour(method = "device/share_resources", outcome = SUCCESS, known = DOCUMENT, source = "protocol 21")
    void aSharedFileCanBeReadByTheContactAndByNobodyElse() {
        refused(114, this::infoForTheOther);

        neighbours.share(file, 1);

        assertThat(infoForTheOther().found()).singleElement()
                .satisfies(info -> assertThat(info.name()).isEqualTo("letter.txt"));
        assertThat(neighbours.given()).containsExactly(file.value());
        refused(114, () -> target.nobody().call(FileMethods.GET_INFO, Params.params(QUICK_KEYS, file)));
    }

    @Test
    @Behaviour(method = "device/share_resources", outcome = SUCCESS, known = EXAMPLE, source = "device_share_resources_1.json")
    void sharingRaisesTheNumberOfWhatIsShared() {
        long before = target.info(file).revision();

        Done done = neighbours.owner().call(SHARE_RESOURCES,
                Params.params(RESOURCES, file).with(CONTACTS, neighbours.contact()));

        assertThat(done.deviceRevision()).isGreaterThan(before);
        assertThat(target.info(file).revision()).isEqualTo(done.deviceRevision());
    }

    @Test
    @Behaviour(method = "device/share_resources", outcome = SUCCESS, known = DOCUMENT, source = "protocol 21")
    void whoMayWriteCanChangeTheFileAndWhoMayReadCannot() {
        neighbours.share(file, 1);
        refused(114, () -> describeAsTheOther("mine now"));
        assertThat(target.info(file).description()).isEmpty();

        neighbours.share(file, 2);
        describeAsTheOther("ours");

        assertThat(target.info(file).description()).isEqualTo("ours");
        assertThat(neighbours.sharedWith(file)).as("one share, with new permissions").containsExactly(neighbours.contact());
    }

    @Test
    @Behaviour(method = "device/share_resources", outcome = SUCCESS, known = OUR_READING,
               source = "protocol 21 names folders; that a share reaches what lies in them is our reading")
    void aSharedFolderIsSharedWithWhatIsInIt() {
        FolderKey folder = target.folder("box");
        QuickKey inside = target.file(folder, "inside.txt");
        neighbours.conceal(inside);

        neighbours.share(folder, 1);

        assertThat(neighbours.other().changes().list(folder).files()).singleElement()
                .satisfies(seen -> assertThat(seen.quickKey()).isEqualTo(inside));
        assertThat(neighbours.given()).containsExactly(folder.value());
    }

    @Test
    @Behaviour(method = "device/share_resources", outcome = FAILURE, known = DOCUMENT,
               source = "catalogue device/share_resources", codes = { 138, 240 })
    void neitherAStrangerNorAnUnknownItemTakesPartInAShare() {
        refused(138, () -> neighbours.owner().call(SHARE_RESOURCES, Params.params(RESOURCES, file).with(CONTACTS, NOBODY)));
        refused(240, () -> neighbours.share(file + "," + NOTHING, 1));
        refused(240, () -> neighbours.other().call(SHARE_RESOURCES, Params.params(RESOURCES, file)
                .with(CONTACTS, Neighbours.know(neighbours.other(), Neighbours.emailOf(neighbours.owner())))));

        assertThat(neighbours.sharedWith(file)).isEmpty();
        assertThat(neighbours.given()).isEmpty();
    }

    @Test
    @Behaviour(method = "device/share_resources", outcome = FAILURE, known = OUR_READING,
               source = "the number of shares a day is recorded, 163 is likely", codes = 163)
    void thereIsALimitOfSharesADay() {
        QuickKey second = target.file("second.txt");
        target.emulator().change(options -> options.state(state -> state.with(Limit.DAILY_SHARES, 1)));
        neighbours.share(file, 1);

        refused(163, () -> neighbours.share(second, 1));

        assertThat(neighbours.given()).containsExactly(file.value());
        target.emulator().clock().advance(Duration.ofDays(1));
        neighbours.share(second, 1);
        assertThat(neighbours.given()).containsExactlyInAnyOrder(file.value(), second.value());
    }

    @Test
    @Behaviour(method = "device/unshare_resources", outcome = SUCCESS, known = DOCUMENT,
               source = "catalogue device/unshare_resources")
    void whatIsUnsharedIsClosedAgain() {
        neighbours.share(file, 1);

        neighbours.owner().call(UNSHARE_RESOURCES,
                Params.params(RESOURCES, file).with(UNSHARED_CONTACT, neighbours.contact()));

        refused(114, this::infoForTheOther);
        assertThat(neighbours.sharedWith(file)).isEmpty();
        assertThat(neighbours.given()).isEmpty();
    }

    @Test
    @Behaviour(method = "device/unshare_resources", outcome = SUCCESS, known = DOCUMENT,
               source = "catalogue device/unshare_resources")
    void withoutAContactAllSharesOfAnItemEndAndOthersStay() {
        QuickKey second = target.file("second.txt");
        String friend = Neighbours.know(neighbours.owner(), "friend@example.org");
        neighbours.share(file + "," + second, 1);
        neighbours.owner().call(SHARE_RESOURCES, Params.params(RESOURCES, file).with(CONTACTS, friend));

        neighbours.owner().call(UNSHARE_RESOURCES, Params.params(RESOURCES, file));

        assertThat(neighbours.sharedWith(file)).isEmpty();
        assertThat(neighbours.sharedWith(second)).containsExactly(neighbours.contact());
    }

    @Test
    @Behaviour(method = "device/unshare_resources", outcome = FAILURE, known = DOCUMENT,
               source = "catalogue device/unshare_resources", codes = { 110, 138 })
    void anUnknownItemOrContactLeavesTheShares() {
        neighbours.share(file, 1);

        refused(138, () -> neighbours.owner().call(UNSHARE_RESOURCES,
                Params.params(RESOURCES, file).with(UNSHARED_CONTACT, NOBODY)));
        refused(110, () -> neighbours.owner().call(UNSHARE_RESOURCES, Params.params(RESOURCES, file + "," + NOTHING)));

        assertThat(neighbours.sharedWith(file)).containsExactly(neighbours.contact());
    }

    @Test
    @Behaviour(method = "device/get_resource_shares", outcome = SUCCESS, known = EXAMPLE,
               source = "device_get_resource_shares_2.json")
    void theSharesOfAnItemNameContactAndPermissions() {
        neighbours.share(file, 2);

        List<Map<?, ?>> shares = Members.list(
                neighbours.owner().call(GET_RESOURCE_SHARES, Params.params(RESOURCE, file)), "shares");

        assertThat(shares).singleElement().satisfies(share -> {
            assertThat(Members.text(share, "contact_key")).isEqualTo(neighbours.contact());
            assertThat(Members.text(share, "permissions")).isEqualTo("2");
            assertThat(Members.text(share, "contact_type")).as("1 is a user of the service (C16)").isEqualTo("1");
            assertThat(Members.text(share, "contact_indirect")).isEqualTo("0");
        });
    }

    @Test
    @Behaviour(method = "device/get_resource_shares", outcome = FAILURE, known = OUR_READING,
               source = "110 and 114 are likely for device/get_resource_shares", codes = { 110, 114 })
    void theSharesOfOthersAndOfNothingAreNotTold() {
        neighbours.share(file, 1);

        refused(110, () -> neighbours.sharedWith(NOTHING));
        refused(114, () -> neighbours.other().call(GET_RESOURCE_SHARES, Params.params(RESOURCE, file)));

        assertThat(neighbours.sharedWith(file)).containsExactly(neighbours.contact());
    }

    @Test
    @Behaviour(method = "device/get_user_shares", outcome = SUCCESS, known = DOCUMENT,
               source = "catalogue device/get_user_shares")
    void allSharesComeNewestFirstAndByContactIfAskedFor() {
        FolderKey folder = target.folder("box");
        String friend = Neighbours.know(neighbours.owner(), "friend@example.org");
        neighbours.share(file, 1);
        neighbours.owner().call(SHARE_RESOURCES, Params.params(RESOURCES, folder).with(CONTACTS, friend));

        assertThat(shared(Params.none())).containsExactly(folder.value(), file.value());
        assertThat(shared(Params.params(SHARED_WITH, neighbours.contact()))).containsExactly(file.value());
        assertThat(shared(Params.params(LIMIT, 1))).containsExactly(folder.value());
        assertThat(Members.texts(neighbours.owner().call(GET_USER_SHARES, Params.none()), "shares", "attributes"))
                .as("1 is a folder, 2 a file (C11)").containsExactly("1", "2");
    }

    @Test
    @Behaviour(method = "device/get_user_shares", outcome = FAILURE, known = OUR_READING,
               source = "138 is likely for device/get_user_shares", codes = 138)
    void theSharesWithAStrangerAreNotTold() {
        neighbours.share(file, 1);

        refused(138, () -> shared(Params.params(SHARED_WITH, NOBODY)));

        assertThat(shared(Params.none())).containsExactly(file.value());
    }

    private List<String> shared(Params params) {
        return Members.texts(neighbours.owner().call(GET_USER_SHARES, params), "shares", "resource_key");
    }

    private FileInfo.Lookup infoForTheOther() {
        return neighbours.other().call(FileMethods.GET_INFO, Params.params(QUICK_KEYS, file));
    }

    private void describeAsTheOther(String text) {
        neighbours.other().call(FileMethods.UPDATE, Params.params(QUICK_KEYS, file).with("description", text));
    }
}
