package io.filehost.camel.emulator.sendspace.links;

import io.filehost.camel.emulator.kernel.Answer;
import io.filehost.camel.emulator.sendspace.rule.Quirk;
import io.filehost.camel.emulator.sendspace.rule.Rules;

/** Addresses of the site's pages for people, and the one that programs meet when a download fails. */
public final class SitePages {

    static final String FILE = "/file/";
    static final String DELETE = "/delete/";
    static final String FOLDER = "/folder/";
    static final String FEED = "/rss/";
    static final String DIRECT = "/pro/dl/";

    private SitePages() {
    }

    /** Where pages are, for a caller who came to {@code origin}; real ones are at https by now (C18). */
    public static String site(String origin, Rules rules) {
        return rules.has(Quirk.HTTPS_PAGES) ? origin.replaceFirst("^http:", "https:") : origin;
    }

    /** @param origin scheme, host and port, without a slash at the end */
    public static String file(String origin, String fileId) {
        return origin + FILE + fileId;
    }

    /** @param code what makes the address a secret */
    public static String delete(String origin, String fileId, String code) {
        return origin + DELETE + fileId + "/" + code;
    }

    public static String folder(String origin, String folderId) {
        return origin + FOLDER + folderId;
    }

    /** The path is a guess: no source shows one. */
    public static String feed(String origin, String folderId) {
        return origin + FEED + folderId;
    }

    /** The bytes of a file, without a call before; the path is that of the web site and not confirmed for the API. */
    public static String direct(String origin, String fileId) {
        return origin + DIRECT + fileId;
    }

    static Answer unavailable() {
        return Answer.page(200, "Sorry, the file you requested is not available.");
    }
}
