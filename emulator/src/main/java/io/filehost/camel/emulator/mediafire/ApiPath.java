package io.filehost.camel.emulator.mediafire;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a call: {@code /api/1.5/folder/get_info.php}, or without the version.
 *
 * @param version empty for an unversioned address
 * @param method  {@code folder/get_info}; whatever stands there when the address has another form
 */
record ApiPath(String version, String method) {

    static final String PREFIX = "/api/";

    private static final Pattern FORM = Pattern.compile("/api/(?:(\\d[^/]*)/)?([^/]+/[^/]+?)\\.php");

    static ApiPath of(String path) {
        Matcher form = FORM.matcher(path);
        if (!form.matches()) {
            return new ApiPath("", path.startsWith(PREFIX) ? path.substring(PREFIX.length()) : path);
        }
        return new ApiPath(form.group(1) == null ? "" : form.group(1), form.group(2));
    }
}
