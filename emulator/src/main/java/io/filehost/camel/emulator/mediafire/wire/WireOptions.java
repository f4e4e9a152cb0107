package io.filehost.camel.emulator.mediafire.wire;

/**
 * How answers are written where sources disagree.
 *
 * @param jsonContentType     {@code application/json}, or {@code text/xml} as some answers of the service were labelled
 * @param numbersAsNumbers    JSON numbers everywhere; by default only {@code error} and {@code new_device_revision} are
 * @param emptyListsAsText    an empty list is the empty string in JSON, as some printed samples have it
 * @param errorsWithStatus200 refusals come with HTTP status 200
 * @param internalErrorStatus HTTP status of error 100: 900 as documented, or one that HTTP libraries accept
 * @param unknownKeyStatus    HTTP status of error 110: seen with 404 and with 400 (C41)
 */
public record WireOptions(String jsonContentType, boolean numbersAsNumbers, boolean emptyListsAsText,
        boolean errorsWithStatus200, int internalErrorStatus, int unknownKeyStatus) {

    public WireOptions {
        requireStatus(internalErrorStatus);
        requireStatus(unknownKeyStatus);
    }

    private static void requireStatus(int status) {
        if (status < 200 || status > 999) {
            throw new IllegalArgumentException(status + " is no HTTP status of an answer");
        }
    }

    public static WireOptions defaults() {
        return new WireOptions("application/json", false, false, false, 900, 404);
    }

    public WireOptions withJsonContentType(String type) {
        return new WireOptions(
                type, numbersAsNumbers, emptyListsAsText, errorsWithStatus200, internalErrorStatus,
                unknownKeyStatus);
    }

    public WireOptions withNumbersAsNumbers() {
        return withNumbersAsNumbers(true);
    }

    public WireOptions withNumbersAsNumbers(boolean value) {
        return new WireOptions(
                jsonContentType, value, emptyListsAsText, errorsWithStatus200, internalErrorStatus,
                unknownKeyStatus);
    }

    public WireOptions withEmptyListsAsText() {
        return withEmptyListsAsText(true);
    }

    public WireOptions withEmptyListsAsText(boolean value) {
        return new WireOptions(
                jsonContentType, numbersAsNumbers, value, errorsWithStatus200, internalErrorStatus,
                unknownKeyStatus);
    }

    public WireOptions withErrorsAsStatus200() {
        return withErrorsAsStatus200(true);
    }

    public WireOptions withErrorsAsStatus200(boolean value) {
        return new WireOptions(
                jsonContentType, numbersAsNumbers, emptyListsAsText, value, internalErrorStatus,
                unknownKeyStatus);
    }

    public WireOptions withInternalErrorStatus(int status) {
        return new WireOptions(
                jsonContentType, numbersAsNumbers, emptyListsAsText, errorsWithStatus200, status,
                unknownKeyStatus);
    }

    public WireOptions withUnknownKeyStatus(int status) {
        return new WireOptions(
                jsonContentType, numbersAsNumbers, emptyListsAsText, errorsWithStatus200,
                internalErrorStatus, status);
    }
}
