package io.filehost.camel.emulator.mediafire.links;

import io.filehost.camel.emulator.kernel.Answer;

/**
 * The HTML pages of the site that a program meets when a download fails. A program that takes one for a file has a bug.
 */
final class SitePages {

    /** The file was removed or never existed. */
    static final int REMOVED = 320;

    /** The file is private. */
    static final int PRIVATE = 999;

    static final String ERROR_PAGE = "/error.php";
    static final String REPAIR_PAGE = "/download_repair.php";

    private SitePages() {
    }

    static Answer toError(String origin, int errno) {
        return Answer.redirect(origin + ERROR_PAGE + "?errno=" + errno);
    }

    static Answer toRepair(String origin, String quickKey) {
        return Answer.redirect(origin + REPAIR_PAGE + "?qkey=" + quickKey);
    }

    static Answer page(String title) {
        return Answer.page(200, title);
    }
}
