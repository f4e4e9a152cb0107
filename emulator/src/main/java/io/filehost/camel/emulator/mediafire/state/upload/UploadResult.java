package io.filehost.camel.emulator.mediafire.state.upload;

/** What {@code doupload.result} of a data call can be. Values below zero say that nothing was taken. */
public enum UploadResult {

    TAKEN(0),
    TAKEN_FOR_ROOT(14),
    DROP_BOX_UNKNOWN(-8),
    FILE_NAME_MISSING(-49),
    SIZE_DIFFERS(-51),
    HASH_DIFFERS(-90),
    FILE_UNKNOWN(-203),
    /** A file of another account that was not shared with the caller for writing. */
    FILE_CLOSED(-204),
    /** A folder of another account that was not shared with the caller for writing. */
    FOLDER_CLOSED(-205),
    FOLDER_IN_TRASH(-206),
    NOT_CHECKED(-302),
    UNIT_SIZE_WRONG(-303),
    UNIT_HASH_WRONG(-304),
    TOO_LARGE(-700);

    private final int code;

    UploadResult(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
