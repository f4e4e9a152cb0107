package io.filehost.camel.sendspace.client.download;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.filehost.camel.common.download.Downloads;
import io.filehost.camel.common.error.NotTheServiceException;

/**
 * The pages that storage nodes redirect to when they do not give a file: a number nobody explains (protocol notes, 8).
 */
public final class ErrorPages {

    private static final int FOUND = 302;
    private static final Pattern NUMBER = Pattern.compile("(?:^|&)e=(\\d{0,9})(?:&|$)");

    private ErrorPages() {
    }

    /**
     * Lets other addresses pass.
     *
     * @throws NotTheServiceException when the address is an error page
     */
    public static URI refuse(URI target) {
        Matcher number = NUMBER.matcher(target.getRawQuery() == null ? "" : target.getRawQuery());
        if (number.find()) {
            throw new NotTheServiceException(
                    Downloads.NAME, FOUND, "the storage node answered with its error page, e=" + number.group(1));
        }
        return target;
    }
}
