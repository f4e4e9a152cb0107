package io.filehost.camel.emulator.mediafire.links;

import java.util.Map;

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

    private static final String HTML = "text/html; charset=utf-8";

    private SitePages() {
    }

    static Answer toError(String origin, int errno) {
        return redirect(origin + ERROR_PAGE + "?errno=" + errno);
    }

    static Answer toRepair(String origin, String quickKey) {
        return redirect(origin + REPAIR_PAGE + "?qkey=" + quickKey);
    }

    static Answer page(String title) {
        return Answer.text(200, HTML, "<!DOCTYPE html>\n<html><head><title>" + title + "</title></head><body><h1>" + title
                                      + "</h1></body></html>\n");
    }

    private static Answer redirect(String location) {
        return new Answer(302, Map.of("Location", location), 0, out -> out.flush());
    }
}
