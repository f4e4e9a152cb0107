package io.filehost.camel.mediafire.client.upload;

import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;

/**
 * What became of an upload.
 *
 * @param quickKey key of the file
 * @param name     name it has now; another than asked for with {@link OnDuplicate#KEEP}
 * @param folder   the folder it is in; the root, whatever was asked for, when the target folder was gone
 * @param size     bytes
 * @param hash     SHA-256, lower-case hex
 * @param revision its revision; 0 when the service did not tell
 * @param kind     how it was sent
 */
public record UploadResult(QuickKey quickKey, String name, FolderKey folder, long size, String hash, long revision,
        UploadKind kind) {
}
