package io.filehost.camel.emulator.mediafire.state.upload;

/** A behaviour of uploads that was reported or recorded, and that is off unless asked for. */
public enum UploadQuirk {

    /** The content of no bytes does not count as known, so empty files cannot be sent at all (protocol 27). */
    EMPTY_CONTENT_UNKNOWN,

    /**
     * Polls leave out what is not known yet, as the recorded fixtures do, instead of sending it empty (protocol 27).
     */
    SPARSE_POLLS,

    /** {@code upload/check} names the addresses for the data (protocol 11.1). */
    UPLOAD_URLS,

    /** {@code resumable_upload} holds the key to poll, an optional field of the C++ templates. */
    UPLOAD_KEY_IN_CHECK,

    /**
     * Once per upload the first unit is lost after the last one came: polls stay at 17 until it is sent again (11.5).
     */
    LOSES_A_UNIT,

    /**
     * Once per upload polls fall back to 17 although no unit is missing, until {@code upload/check} is asked (11.5).
     */
    STUCK_UNTIL_CHECKED,

    /** A wrong unit hash is result -304 of a successful call instead of error 304 (protocol 11.3 has both). */
    UNIT_HASH_AS_RESULT,

    /** A full account shows when polling (fileerror 15) instead of refusing the data with 162. */
    FULL_ACCOUNT_SHOWS_IN_POLL,

    /** A target folder in the trash counts as missing: the file lands in the root with result 14 instead of -206. */
    TRASHED_FOLDER_IS_MISSING
}
