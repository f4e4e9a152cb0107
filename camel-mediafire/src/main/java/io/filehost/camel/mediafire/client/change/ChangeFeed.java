package io.filehost.camel.mediafire.client.change;

import java.util.Collection;

import io.filehost.camel.mediafire.client.model.ChangeBlock;
import io.filehost.camel.mediafire.client.model.DeviceStatus;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.FolderListing;
import io.filehost.camel.mediafire.client.model.QuickKey;

/**
 * What a reader of the change feed asks the service. Each method is one question; errors are
 * {@code FileHostException}s.
 */
public interface ChangeFeed {

    /** Device revision and whether a background job runs ({@code device/get_status}); one call. */
    DeviceStatus status();

    /** The block of changes after a revision ({@code device/get_changes}); one call. */
    ChangeBlock changesAfter(long revision);

    /** One folder ({@code folder/get_info}); kind NOT_FOUND when it is gone. */
    FolderInfo folder(FolderKey key);

    /**
     * Files and folders directly in a folder, all chunks ({@code folder/get_content}); listed again while the device
     * revision changed during a listing of more than one chunk, at most three times, then the union.
     */
    FolderListing list(FolderKey key);

    /** Folders directly in a folder, all chunks; what {@link #list} tells of its files may be missing. */
    default FolderListing listFolders(FolderKey key) {
        return list(key);
    }

    /**
     * Files by key ({@code file/get_info}, 500 keys a call). Keys the service does not know are in {@code skipped}; it
     * throws only when the call as a whole failed for another reason.
     */
    FileInfo.Lookup files(Collection<QuickKey> keys);
}
