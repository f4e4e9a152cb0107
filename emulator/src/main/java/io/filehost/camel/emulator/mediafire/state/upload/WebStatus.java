package io.filehost.camel.emulator.mediafire.state.upload;

/** How far a web upload is, in the words of the service. */
public enum WebStatus {

    ENTERED(1, "Entered", UploadStatus.KEY_READY),
    STARTED(2, "Started", UploadStatus.KEY_READY),
    TRANSFERRING(3, "Transferring", UploadStatus.RECEIVING),
    DOWNLOADED(4, "Downloaded", UploadStatus.RECEIVED),
    WAITING_FOR_VERIFICATION(5, "Waiting for verification", UploadStatus.WAITING_FOR_VERIFICATION),
    VERIFYING(6, "Verifying", UploadStatus.VERIFYING),
    COMPLETE(99, "Complete", UploadStatus.DONE);

    private final int code;
    private final String text;
    private final UploadStatus whenPolled;

    WebStatus(int code, String text, UploadStatus whenPolled) {
        this.code = code;
        this.text = text;
        this.whenPolled = whenPolled;
    }

    public int code() {
        return code;
    }

    public String text() {
        return text;
    }

    /** What {@code upload/poll_upload} says at the same time. */
    UploadStatus whenPolled() {
        return whenPolled;
    }

    /** Where an upload whose bytes are there stands, by the pace of all uploads. */
    static WebStatus after(UploadStatus status) {
        return switch (status) {
            case DONE -> COMPLETE;
            case VERIFYING, VERIFIED -> VERIFYING;
            case WAITING_FOR_VERIFICATION -> WAITING_FOR_VERIFICATION;
            default -> DOWNLOADED;
        };
    }
}
