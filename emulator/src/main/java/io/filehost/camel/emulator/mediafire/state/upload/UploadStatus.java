package io.filehost.camel.emulator.mediafire.state.upload;

/** What a poll can say about an upload, in the words of the service. */
public enum UploadStatus {

    UNKNOWN(0, "Unknown or no status available for this key"),
    KEY_READY(2, "Key is ready for use"),
    RECEIVING(3, "Upload is in progress"),
    RECEIVED(4, "Upload is completed"),
    WAITING_FOR_VERIFICATION(5, "Waiting for verification"),
    VERIFYING(6, "Verifying File"),
    VERIFIED(11, "Finished verification"),
    UNITS_MISSING(17, "Upload is in progress"),
    WAITING_FOR_ASSEMBLY(18, "Waiting for assembly"),
    ASSEMBLING(19, "Assembling File"),
    DONE(99, "No more requests for this key");

    private final int code;
    private final String description;

    UploadStatus(int code, String description) {
        this.code = code;
        this.description = description;
    }

    public int code() {
        return code;
    }

    public String description() {
        return description;
    }
}
