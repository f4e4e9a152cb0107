package io.filehost.camel.emulator.sendspace.rule;

/** A behaviour some source speaks for and that differs from what the emulator does by default. */
public enum Quirk {

    /** Replies carry the documents' spelling of the method in the place of the caller's (C1). */
    CANONICAL_ECHO,

    /** Revisions 1.1 and 1.2 are let in beside 1.0 (C7). */
    LATER_VERSIONS,

    /** Lists are answered with what succeeded and what failed, as in 1.2 (C5). */
    MIXED_LIST_RESULTS,

    /** Deleting a folder deletes what is in it, as in 1.2 (C4). */
    RECURSIVE_FOLDER_DELETE,

    /** The list of all folders leaves the root out. */
    NO_ROOT_IN_GET_ALL,

    /** Times of uploads are US Eastern time in words, not seconds (C2). */
    EASTERN_UPLOAD_TIME,

    /** Membership types start with a capital letter (C12). */
    CAPITAL_MEMBERSHIP,

    /** Addresses of pages start with https (C18). */
    HTTPS_PAGES,

    /** Only the member name logs in, not the address (C6). */
    LOGIN_BY_NAME_ONLY,

    /** Only the address logs in, not the member name (C6). */
    LOGIN_BY_EMAIL_ONLY,

    /** A token can be used for more than one login, as one client does (C22). */
    REUSABLE_TOKENS,

    /** Accounts have no direct links: files tell of none, and none works. */
    NO_DIRECT_LINKS,

    /** An upload is refused when a mandatory field stands behind the file. */
    STRICT_FIELD_ORDER,

    /**
     * A mandatory field that is missing in an upload form is taken from the address it is posted to, which carries two
     * of them. One client's form begins without a boundary, so that its first field is lost.
     */
    FIELDS_IN_ADDRESS,

    /** The lines that answer an upload end with CR and LF. */
    CARRIAGE_RETURNS,

    /** The folder in an upload form is not looked at: files land in the root. */
    UPLOADS_IGNORE_FOLDER,

    /** Guests can send mails with links to their files, as in 1.2 (C20). */
    GUEST_MAIL,

    /** A download that fails leads to a page whose address has {@code ?e=}; else the page is there at once. */
    REDIRECTED_FAILURES,

    /** Every API key is let in. */
    ANY_API_KEY,

    /** Every method of the API is answered with 15; the nodes that take and hand out files go on working. */
    MAINTENANCE
}
