package io.filehost.camel.mediafire.client.change;

import java.time.Clock;
import java.util.List;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.mediafire.client.ClientOptions;
import io.filehost.camel.mediafire.client.HttpMediaFireClient;
import io.filehost.camel.mediafire.client.auth.Credentials;
import io.filehost.camel.mediafire.client.call.ScriptedService;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.FolderListing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FolderReadingTest {

    private static final String CONTENT = "folder/get_content";
    private static final FolderKey ASKED = new FolderKey("abc");

    private final ScriptedService service = ScriptedService.start();
    private final HttpMediaFireClient client = new HttpMediaFireClient(
            ClientOptions.builder().baseUrl(service.baseUrl())
                    .credentials(new Credentials("me@example.org", "hush", "42511", "")).build(),
            Clock.systemUTC(), pause -> {
            });

    @AfterEach
    void close() {
        client.close();
        service.close();
    }

    @Test
    void aLongListingIsReadAgainWhenTheAccountChangedMeanwhile() {
        chunk("files", "one", true);
        chunk("folders", "", false);
        revision(10);
        chunk("files", "one", true);
        chunk("files", "gone", false);
        chunk("folders", "", false);
        revision(11);
        chunk("files", "one", true);
        chunk("files", "two", false);
        chunk("folders", "", false);
        revision(11);

        FolderListing listing = client.changes().list(ASKED);

        assertThat(keys(listing)).containsExactly("one", "two");
        assertThat(listing.deviceRevision()).isEqualTo(11);
    }

    @Test
    void afterThreeReadingsTheUnionIsTaken() {
        chunk("files", "one", true);
        chunk("folders", "", false);
        revision(10);
        for (int reading = 1; reading <= 3; reading++) {
            chunk("files", "one", true);
            chunk("files", "seen" + reading, false);
            chunk("folders", "", false);
            revision(10 + reading);
        }

        assertThat(keys(client.changes().list(ASKED))).containsExactlyInAnyOrder("one", "seen1", "seen2", "seen3");
    }

    @Test
    void theRootInPlaceOfTheFolderMeansThatItIsGone() {
        service.yes(CONTENT, "\"folder_content\":{\"folderkey\":\"myfiles\",\"files\":[],\"more_chunks\":\"no\"}");

        assertThatThrownBy(() -> client.changes().list(ASKED)).isInstanceOfSatisfying(FileHostException.class,
                failure -> assertThat(failure.kind()).isEqualTo(ErrorKind.NOT_FOUND));
    }

    @Test
    void missingAndEmptyListsOfChangesAreEmpty() {
        service.yes("device/get_changes", "\"device_revision\":\"12\",\"updated\":{\"files\":\"\"}");
        service.yes("device/get_changes", "\"device_revision\":\"12\",\"updated\":\"\",\"deleted\":[]");
        service.yes("device/get_changes", """
                "device_revision":12,"updated":{"folders":[{"folderkey":"trash","revision":"7"}]}""");

        assertThat(client.changes().changesAfter(5).changes()).isEmpty();
        assertThat(client.changes().changesAfter(5).changes()).isEmpty();
        assertThat(client.changes().changesAfter(5).changes()).singleElement()
                .satisfies(change -> assertThat(change.key()).isEqualTo(FolderKey.TRASH.value()));
    }

    private void chunk(String type, String file, boolean more) {
        String list = file.isEmpty()
                ? "[]" : "[{\"quickkey\":\"%s\",\"filename\":\"%s\",\"revision\":\"1\"}]".formatted(file, file);
        service.yes(CONTENT, "\"folder_content\":{\"folderkey\":\"abc\",\"%s\":%s,\"more_chunks\":\"%s\"}"
                .formatted(type, list, more ? "yes" : "no"));
    }

    private void revision(long revision) {
        service.yes("device/get_status", "\"device_revision\":\"%d\",\"async_jobs_in_progress\":\"no\"".formatted(revision));
    }

    private static List<String> keys(FolderListing listing) {
        return listing.files().stream().map(file -> file.quickKey().value()).toList();
    }
}
