package io.filehost.camel.emulator.sendspace.upload;

/**
 * How uploads go where the documents leave a choice.
 *
 * @param maxFileSize      bytes of the largest file a member may send
 * @param guestMaxFileSize bytes of the largest file a guest may send
 * @param strictOrder      mandatory fields behind the file are refused, as nodes may do that have to know the limit
 *                         before the file
 * @param carriageReturns  lines of the reply to a member end with CR and LF
 */
public record UploadOptions(long maxFileSize, long guestMaxFileSize, boolean strictOrder, boolean carriageReturns) {

    /** The one limit that was ever seen in a reply of the real service. */
    private static final long CAPTURED_LIMIT = 314_572_800;

    public static UploadOptions defaults() {
        return new UploadOptions(CAPTURED_LIMIT, CAPTURED_LIMIT, false, false);
    }

    public UploadOptions withMaxFileSize(long bytes) {
        return new UploadOptions(bytes, guestMaxFileSize, strictOrder, carriageReturns);
    }

    public UploadOptions withGuestMaxFileSize(long bytes) {
        return new UploadOptions(maxFileSize, bytes, strictOrder, carriageReturns);
    }

    public UploadOptions withStrictOrder(boolean strict) {
        return new UploadOptions(maxFileSize, guestMaxFileSize, strict, carriageReturns);
    }

    public UploadOptions withCarriageReturns(boolean present) {
        return new UploadOptions(maxFileSize, guestMaxFileSize, strictOrder, present);
    }
}
