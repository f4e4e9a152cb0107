package io.filehost.camel.emulator.mediafire.state.upload;

/** Why an upload whose bytes have arrived became no file, as polls tell it. */
public enum FileError {

    NONE(0),
    TOO_LARGE(1),
    EMPTY_FILE(2),
    LOST(6),
    HASH_OR_SIZE_DIFFERS(7),
    NAME_TAKEN(13),
    STORAGE_FULL(15),
    REVISION_CONFLICT(16),
    PATCH_FAILED(17),
    PATH_NOT_CREATABLE(19);

    private final int code;

    FileError(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
