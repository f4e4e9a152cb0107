package io.filehost.camel.common.error;

/** What an error means for the program that made the call. The set is closed: code that decides does so by these. */
public enum ErrorKind {

    /** A passing fault or a rate limit: the same call may work after a pause. */
    RETRY,
    /** The session is over or out of step: log in again, then once more. */
    REAUTH,
    /** The item does not exist, or not any more. */
    NOT_FOUND,
    /** The state of the item forbids the call, or the call was done before. */
    CONFLICT,
    /** An allowance or a size limit is used up. */
    QUOTA,
    /** Not allowed for this account, item or application. */
    PERMISSION,
    /** The call itself is wrong; the same call never works. */
    BAD_REQUEST,
    /** Credentials, application or payment: a person has to act. */
    FATAL
}
