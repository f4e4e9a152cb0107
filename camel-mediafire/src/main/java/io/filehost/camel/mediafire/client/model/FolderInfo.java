package io.filehost.camel.mediafire.client.model;

import java.time.Instant;
import java.util.List;

/**
 * A folder as {@code folder/get_info} and {@code folder/get_content} describe it.
 *
 * @param key         its key; {@link FolderKey#ROOT} for the root
 * @param name        folder name
 * @param revision    number of its own last change; the device revision for the root
 * @param parent      the folder above; null for the root, {@link FolderKey#TRASH} when trashed
 * @param created     null when the service does not tell
 * @param deleted     when it went to the trash; null when it did not
 * @param privacy     {@code public} or {@code private}; may be empty
 * @param description may be empty
 */
public record FolderInfo(FolderKey key, String name, long revision, FolderKey parent, Instant created, Instant deleted,
        String privacy, String description) implements Entry {

    /** Answer of {@code folder/get_info}: the folders asked for, in the order of the service. */
    public record Lookup(List<FolderInfo> folders) {

        public Lookup {
            folders = List.copyOf(folders);
        }
    }

    @Override
    public String keyText() {
        return key.value();
    }

    /** True when the folder itself lies in the trash can. */
    @Override
    public boolean isTrashed() {
        return deleted != null || parent != null && parent.isTrash();
    }
}
