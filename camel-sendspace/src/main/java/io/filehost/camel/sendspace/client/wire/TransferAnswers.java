package io.filehost.camel.sendspace.client.wire;

import io.filehost.camel.sendspace.client.model.DownloadInfo;
import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.UploadSlot;

/** Reads answers that tell where bytes go to and come from. */
public final class TransferAnswers {

    private TransferAnswers() {
    }

    /** A place to post one file to. */
    public static UploadSlot slot(Element result) {
        Element upload = result.neededChild("upload");
        return new UploadSlot(
                upload.needed("url"), upload.attribute("progress_url"), upload.number("max_file_size", -1),
                upload.attribute("upload_identifier"), upload.attribute("extra_info"));
    }

    /** Where a file can be fetched. */
    public static DownloadInfo download(Element result) {
        Element download = result.neededChild("download");
        return new DownloadInfo(
                new FileId(download.needed("file_id")), download.attribute("name"), download.needed("url"),
                download.number("file_size", -1));
    }
}
