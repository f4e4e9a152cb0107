package io.filehost.camel.sendspace.client.upload;

import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FolderId;
import io.filehost.camel.sendspace.client.model.Quota;

/**
 * What became of an upload. Its text does not show {@code deleteUrl}.
 *
 * @param fileId    id of the new file
 * @param name      name it was sent under
 * @param folder    the folder it is in; null for an anonymous upload
 * @param size      bytes
 * @param pageUrl   its web page; empty when the service did not tell, as with uploads into an account
 * @param deleteUrl where an anonymous upload can be deleted, told this once; empty otherwise. Who knows it can delete
 * @param left      what the account may still use; unknown for an anonymous upload
 */
public record UploadResult(FileId fileId, String name, FolderId folder, long size, String pageUrl, String deleteUrl,
        Quota left) {

    @Override
    public String toString() {
        return "UploadResult[fileId=%s, name=%s, folder=%s, size=%d]".formatted(fileId, name, folder, size);
    }
}
