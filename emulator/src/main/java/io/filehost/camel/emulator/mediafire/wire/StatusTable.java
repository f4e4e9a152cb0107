package io.filehost.camel.emulator.mediafire.wire;

import java.util.Set;
import java.util.function.Supplier;

import static io.filehost.camel.emulator.mediafire.error.ErrorCode.*;

/**
 * Which HTTP status goes with which error code. No document has the mapping and captures disagree, so this is our
 * reading (protocol 3); clients have to read the envelope whatever the status.
 */
final class StatusTable {

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private static final Set<Integer> MISSING_ITEMS = Set.of(INVALID_QUICKKEY, INVALID_FOLDERKEY, CONTACT_DOES_NOT_EXIST,
            INVALID_FOLDER_PATH, INVALID_FILE_PATH);

    // The classes permission and quota of the error catalogue.
    static final Set<Integer> FORBIDDEN_CODES = Set.of(ACCESS_DENIED, NON_PRO_LIMIT_REACHED, NOT_DMCA_USER,
            DMCA_IP_OUT_OF_RANGE, DMCA_LIMIT_EXCEEDED, ZIP_MULTIPLE_OWNERS, ZIP_NON_PRO_DOWNLOAD, ZIP_OWNER_NOT_PRO,
            ZIP_FILE_TOO_BIG, ZIP_TOTAL_SIZE_TOO_BIG, ZIP_NUM_FILES_EXCEEDED, ZIP_OWNER_INSUFFICIENT_BANDWIDTH,
            ZIP_REQUESTER_INSUFFICIENT_BANDWIDTH, ZIP_ALL_INSUFFICIENT_BANDWIDTH, USER_MUST_ACCEPT_TOS, LIMIT_EXCEEDED,
            ADD_PRIVATE_FOLDER, FOLDER_DEPTH_LIMIT, NOT_PREMIUM_USER, STORAGE_LIMIT_RESTRICTION, BIZ_DOWNGRADE,
            BUSINESS_SEAT, BANNED_BUYER, PURCHASE_BANNED_ERROR, TOO_MANY_FAILED, RECENT_SUBSCRIBER, COPY_LIMIT_EXCEEDED,
            DMCA_CANNOT_REPORT, APPLICATION_NO_LOGGING, EMAIL_NOT_VALIDATED, SHARE_LIMIT_REACHED, CANNOT_GRANT_PERMS,
            FOLDER_FILES_EXCEEDED, NON_US_USER, INVALID_SERVICE, CHANGE_FROM_AFFILIATE, CHANGE_FROM_APPLE,
            CARD_REUSE_FORBIDDEN, OVER_PRINT_LIMIT, FILE_TOO_BIG);

    private final Supplier<WireOptions> options;

    StatusTable(Supplier<WireOptions> options) {
        this.options = options;
    }

    int success() {
        return OK;
    }

    int of(int code) {
        if (options.get().errorsWithStatus200()) {
            return OK;
        }
        if (code == INTERNAL || code == HTTP_900) {
            return options.get().internalErrorStatus();
        }
        if (code == INVALID_QUICKKEY) {
            return options.get().unknownKeyStatus();
        }
        if (MISSING_ITEMS.contains(code)) {
            return NOT_FOUND;
        }
        return FORBIDDEN_CODES.contains(code) ? FORBIDDEN : BAD_REQUEST;
    }
}
