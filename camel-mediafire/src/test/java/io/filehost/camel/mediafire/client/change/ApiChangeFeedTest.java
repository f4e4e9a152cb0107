package io.filehost.camel.mediafire.client.change;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.mediafire.client.EmulatedAccount;
import io.filehost.camel.mediafire.client.HttpMediaFireClient;
import io.filehost.camel.mediafire.client.api.FileMethods;
import io.filehost.camel.mediafire.client.model.Change;
import io.filehost.camel.mediafire.client.model.ChangeBlock;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.FolderListing;
import io.filehost.camel.mediafire.client.model.QuickKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ApiChangeFeedTest {

    private final EmulatedAccount account = EmulatedAccount.start();
    private final HttpMediaFireClient client = account.client();
    private final ChangeFeed feed = client.changes();

    @AfterEach
    void close() {
        client.close();
        account.close();
    }

    @Test
    void theRootCarriesTheDeviceRevision() {
        EmulatedAccount.folder(client, "a");

        assertThat(EmulatedAccount.root(client).key()).isEqualTo(FolderKey.ROOT);
        assertThat(EmulatedAccount.root(client).revision()).isEqualTo(feed.status().revision());
    }

    @Test
    void whatHappenedStandsInTheBlockAfterTheRevisionBefore() {
        long before = feed.status().revision();
        QuickKey kept = EmulatedAccount.upload(client, "kept.txt", EmulatedAccount.bytes(10));
        QuickKey trashed = EmulatedAccount.upload(client, "trashed.txt", EmulatedAccount.bytes(11));
        client.call(FileMethods.DELETE, Params.none().with("quick_key", trashed));

        ChangeBlock block = feed.changesAfter(before);

        assertThat(block.after()).isEqualTo(before);
        assertThat(block.deviceRevision()).isEqualTo(feed.status().revision());
        assertThat(block.changes()).filteredOn(change -> change.kind() == Change.Kind.FILE)
                .extracting(change -> change.key() + " " + change.state())
                .containsExactlyInAnyOrder(kept + " UPDATED", trashed + " DELETED");
    }

    @Test
    void anEmptyBlockIsABlock() {
        long now = feed.status().revision();

        assertThat(feed.changesAfter(now).changes()).isEmpty();
    }

    @Test
    void aShortListingCostsTwoCalls() {
        FolderKey folder = EmulatedAccount.folder(client, "in");
        QuickKey file = EmulatedAccount.upload(client, folder, "a.txt", EmulatedAccount.bytes(5));
        account.emulator().journal().clear();

        FolderListing listing = feed.list(folder);

        assertThat(listing.files()).extracting(FileInfo::quickKey).containsExactly(file);
        assertThat(listing.folders()).isEmpty();
        assertThat(account.emulator().journal().entries()).hasSize(2);
    }

    @Test
    void aLongListingIsReadWhole() {
        List<FolderKey> made = new ArrayList<>();
        for (int number = 0; number < 230; number++) {
            made.add(EmulatedAccount.folder(client, "folder " + number));
        }

        FolderListing listing = feed.list(FolderKey.ROOT);

        assertThat(listing.folders()).extracting(folder -> folder.key()).containsExactlyInAnyOrderElementsOf(made);
        assertThat(listing.deviceRevision()).isEqualTo(feed.status().revision());
    }

    @Test
    void aFolderThatIsGoneIsNotFound() {
        FolderKey nowhere = new FolderKey("0000000000000");

        assertThatThrownBy(() -> feed.folder(nowhere)).isInstanceOfSatisfying(FileHostException.class,
                failure -> assertThat(failure.kind()).isEqualTo(ErrorKind.NOT_FOUND));
        assertThatThrownBy(() -> feed.list(nowhere)).isInstanceOfSatisfying(FileHostException.class,
                failure -> assertThat(failure.kind()).isEqualTo(ErrorKind.NOT_FOUND));
    }

    @Test
    void filesTheServiceDoesNotKnowAreSkipped() {
        QuickKey known = EmulatedAccount.upload(client, "a.txt", EmulatedAccount.bytes(5));
        QuickKey unknown = new QuickKey("000000000000000");

        FileInfo.Lookup some = feed.files(List.of(known, unknown));
        FileInfo.Lookup none = feed.files(List.of(unknown, new QuickKey("000000000000001")));

        assertThat(some.found()).extracting(FileInfo::quickKey).containsExactly(known);
        assertThat(some.skipped()).containsExactly(unknown);
        assertThat(none.found()).isEmpty();
        assertThat(none.skipped()).hasSize(2);
    }

    @Test
    void filesAreAskedForInBatches() {
        QuickKey known = EmulatedAccount.upload(client, "a.txt", EmulatedAccount.bytes(5));
        List<QuickKey> keys = new ArrayList<>();
        for (int number = 0; number < 1100; number++) {
            keys.add(new QuickKey("%015d".formatted(number)));
        }
        keys.add(known);
        account.emulator().journal().clear();

        FileInfo.Lookup lookup = feed.files(keys);

        assertThat(lookup.found()).extracting(FileInfo::quickKey).containsExactly(known);
        assertThat(lookup.skipped()).hasSize(1100);
        assertThat(account.emulator().journal().count("file/get_info")).isEqualTo(3);
    }
}
