package io.filehost.camel.emulator.sendspace.error;

/** The error codes of the service by name, as the documents list them. The texts live with the wire. */
public final class ErrorCode {

    public static final int NO_METHOD = 1;
    public static final int UNKNOWN_METHOD = 2;
    public static final int SESSION_KEY_MISSING = 3;
    public static final int PARAMETER_MISSING = 4;
    public static final int BAD_API_VERSION = 5;
    public static final int SESSION_BAD = 6;
    public static final int SESSION_NOT_AUTH = 7;
    public static final int AUTHENTICATION_FAILURE = 8;
    public static final int FILE_NOT_FOUND = 9;
    public static final int FOLDER_NOT_FOUND = 10;
    public static final int PERMISSION_DENIED = 11;
    public static final int DOWNLOAD_TEMP_ERROR = 12;
    public static final int UPLOAD_TEMP_ERROR = 13;
    public static final int FOLDER_NOT_EMPTY = 14;
    public static final int SYSTEM_MAINTENANCE = 15;
    public static final int INVALID_PARAMETER = 16;
    public static final int HTTPS_FORBIDDEN = 17;
    public static final int UNKNOWN_API_KEY = 18;
    public static final int PRO_EXPIRED = 19;
    public static final int PRO_DISKSPACE_LIMIT = 20;
    public static final int PARAMETER_BAD_VALUE = 21;
    public static final int BAD_PASSWORD = 22;
    public static final int BANDWIDTH_LIMIT = 23;
    public static final int INVALID_EMAIL = 24;
    public static final int OUTDATED_VERSION = 25;
    public static final int INVALID_FILE_URL = 26;
    public static final int REGISTRATION_ERROR = 27;
    public static final int CONTACT_EXISTS = 28;
    public static final int CONTACT_NOT_EXISTS = 29;
    public static final int TOO_MANY_SESSIONS = 30;
    public static final int BAD_TARGET_FOLDER = 31;
    public static final int CONTACTS_LIMIT = 32;
    public static final int FOLDER_IS_PRIVATE = 33;

    private ErrorCode() {
    }
}
