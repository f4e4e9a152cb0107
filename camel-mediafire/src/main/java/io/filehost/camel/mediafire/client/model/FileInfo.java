package io.filehost.camel.mediafire.client.model;

import java.time.Instant;
import java.util.List;

/**
 * A file as {@code file/get_info}, {@code folder/get_content} and {@code file/create} describe it.
 *
 * @param quickKey    its key; null only when asked for by a one-time key
 * @param name        file name
 * @param size        bytes; -1 when the service does not tell
 * @param hash        SHA-256 (64 hex digits), MD5 (32) for old files; empty when the service does not tell
 * @param revision    number of its last change
 * @param parent      the folder it is in; {@link FolderKey#ROOT} when the service names none, {@link FolderKey#TRASH}
 *                    when trashed
 * @param created     upload time; null when the service does not tell
 * @param deleted     when it went to the trash; null when it did not
 * @param mimeType    may be empty
 * @param privacy     {@code public} or {@code private}; may be empty
 * @param description may be empty
 */
public record FileInfo(QuickKey quickKey, String name, long size, String hash, long revision, FolderKey parent, Instant created,
        Instant deleted, String mimeType, String privacy, String description) implements Entry {

    /** Files the service was asked about: those it knows, and the keys it said it does not know. */
    public record Lookup(List<FileInfo> found, List<QuickKey> skipped) {

        public Lookup {
            found = List.copyOf(found);
            skipped = List.copyOf(skipped);
        }
    }

    @Override
    public String keyText() {
        return String.valueOf(quickKey);
    }

    /** True when the file lies in the trash can. */
    @Override
    public boolean isTrashed() {
        return deleted != null || parent.isTrash();
    }
}
