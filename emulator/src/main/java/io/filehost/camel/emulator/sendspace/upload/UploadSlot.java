package io.filehost.camel.emulator.sendspace.upload;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Room for one file: where it is to be posted, and what has to come with it.
 *
 * @param identifier  names the slot in addresses
 * @param member      name of the account the file goes to; empty for a guest
 * @param maxFileSize bytes of the largest file that is taken
 * @param extraInfo   to be sent back byte for byte; it is percent-encoded already, which leads clients astray
 * @param opened      when it was handed out
 * @param wishes      what was asked for with the slot
 * @param progress    how far its upload is
 */
public record UploadSlot(String identifier, Optional<String> member, long maxFileSize, String extraInfo, Instant opened,
        UploadWishes wishes, UploadProgress progress) {

    /** Address the form is posted to; it names the slot by itself. */
    public String url(String origin) {
        return origin + UploadService.PATH + "?DESTINATION_DIR=5&UPLOAD_IDENTIFIER=" + identifier + "&MAX_FILE_SIZE="
               + maxFileSize;
    }

    public String progressUrl(String origin) {
        return origin + ProgressService.PATH + "?UPLOAD_IDENTIFIER=" + identifier + "&limit=" + maxFileSize + "&nginx=1";
    }

    /** The fields that have to come back. */
    Map<String, String> mandatory() {
        return Map.of(UploadField.MAX_FILE_SIZE, Long.toString(maxFileSize), UploadField.UPLOAD_IDENTIFIER, identifier,
                UploadField.EXTRA_INFO, extraInfo);
    }
}
