package io.filehost.camel.mediafire;

import java.util.List;
import java.util.Map;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.mediafire.client.model.DeviceStatus;
import io.filehost.camel.mediafire.client.model.Entry;
import io.filehost.camel.mediafire.client.model.Quota;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What a route asks about an account: status, quota, search. */
class AccountRouteTest {

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator();

    @Test
    void statusTellsTheRevisionAndWhetherAJobRuns() throws Exception {
        long before = status().revision();

        mediafire.upload("/Inbox", "a.txt", "1");

        assertThat(status().revision()).isGreaterThan(before);
        assertThat(status().jobsRunning()).isFalse();
    }

    @Test
    void statusIsAskedAgainAfterALostReply() throws Exception {
        mediafire.faults().on("device/get_status").once().loseReply();

        assertThat(status().revision()).isNotNegative();
    }

    private DeviceStatus status() throws Exception {
        Exchange answer = mediafire.send("mediafire:/?operation=status", null, Map.of());
        DeviceStatus status = answer.getMessage().getBody(DeviceStatus.class);
        assertThat(answer.getMessage().getHeader(MediaFireConstants.DEVICE_REVISION)).isEqualTo(status.revision());
        return status;
    }

    @Test
    void quotaTellsSpaceInBytesAndBandwidth() throws Exception {
        mediafire.upload("/Inbox", "a.txt", "12345");

        Quota quota = mediafire.ask(Quota.class, "mediafire:/?operation=quota", null, Map.of());

        assertThat(quota.used()).isEqualTo(5);
        assertThat(quota.free()).isEqualTo(quota.limit() - 5).isPositive();
        assertThat(quota.overLimit()).isFalse();
        assertThat(quota.bandwidth()).isPositive();
    }

    @Test
    void quotaPassesARefusalOn() {
        mediafire.faults().on("user/get_info").answerError(114);

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> mediafire.send("mediafire:/?operation=quota", null, Map.of()))
                .withMessageContaining("quota in /").withMessageContaining("error 114");
    }

    @Test
    void searchFindsFilesAndFoldersBelowTheFolder() throws Exception {
        someItems();

        assertThat(names(mediafire.askList("mediafire:/Inbox?operation=search", "report", Map.of())))
                .containsExactlyInAnyOrder("report 1.txt", "Reports", "report 2.png");
        assertThat(names(mediafire.askList("mediafire:/?operation=search", null,
                Map.of(MediaFireConstants.SEARCH_TEXT, "report", MediaFireConstants.SUBJECT_PATH, "/Inbox/Reports"))))
                .containsExactly("report 2.png");
        assertThat(names(mediafire.askList("mediafire:/Inbox?operation=search&parameter.search_text=nothing", null, Map.of())))
                .isEmpty();
    }

    @Test
    void searchTakesFilterOrderAndTheWholeAccount() throws Exception {
        someItems();

        assertThat(names(mediafire.askList("mediafire:/Inbox?operation=search", "report",
                Map.of(MediaFireConstants.SEARCH_ALL, true, MediaFireConstants.ORDER_BY, "name",
                        MediaFireConstants.ORDER_DIRECTION, "desc", MediaFireConstants.FILTER, "document"))))
                .containsExactly("report 3.txt", "report 1.txt");
        assertThat(mediafire.lastCall("folder/search").parameters()).containsEntry("search_all", "yes");
        assertThat(names(mediafire.askList("mediafire:/Inbox?operation=search&parameter.search_all=yes", "report 3", Map.of())))
                .containsExactly("report 3.txt");
    }

    @Test
    void searchWithoutATextIsRefusedBeforeAnythingIsSent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mediafire.send("mediafire:/Inbox?operation=search", " ", Map.of()))
                .withMessageContaining("search needs a text").withMessageContaining("CamelMediaFireSearchText");
        assertThat(mediafire.journal().entries()).isEmpty();
    }

    @Test
    void searchInAFolderThatIsMissingSaysSo() {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> mediafire.send("mediafire:/Nowhere?operation=search", "a", Map.of()))
                .withMessageContaining("search in /Nowhere").withMessageContaining("There is no folder /Nowhere");
    }

    private void someItems() throws Exception {
        mediafire.upload("/Inbox", "report 1.txt", "1");
        mediafire.upload("/Inbox/Reports", "report 2.png", "2");
        mediafire.upload("/Other", "report 3.txt", "3");
        mediafire.upload("/Inbox", "other.txt", "4");
    }

    private static List<String> names(List<?> entries) {
        return entries.stream().map(entry -> ((Entry) entry).name()).toList();
    }
}
