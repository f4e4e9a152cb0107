package io.filehost.camel.emulator.sendspace.calls;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.sendspace.state.ItemRefusal;

/**
 * Ids that can be given as the address of a page as well. The site's own addresses are known, with and without
 * {@code www} and of both schemes (C8), and so are those the emulator hands out.
 */
final class PageAddress {

    private static final String SITE = "https?://(?:www\\.)?sendspace\\.com";

    private PageAddress() {
    }

    /**
     * The id in a parameter.
     *
     * @param kind  first path element of the page: {@code file} or {@code folder}
     * @param wrong error code of an address that leads elsewhere
     */
    static String id(Call call, String parameter, String kind, int wrong) {
        String value = call.required(parameter);
        if (!value.contains("://")) {
            return value;
        }
        String here = call.origin().replaceFirst("^https?://", "");
        Pattern address = Pattern.compile(
                "(?:" + SITE + "|https?://" + Pattern.quote(here) + ")/" + kind + "/([A-Za-z0-9]+)/?",
                Pattern.CASE_INSENSITIVE);
        Matcher match = address.matcher(value);
        if (!match.matches()) {
            throw ItemRefusal.of(wrong, value);
        }
        return match.group(1);
    }
}
