package io.filehost.camel.mediafire.client.download;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.filehost.camel.common.download.Downloads;
import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.NotTheServiceException;

/** The pages that download hosts redirect to when they do not give a file (protocol notes, 14). */
public final class ErrorPages {

    private static final int FOUND = 302;
    private static final Pattern NUMBER = Pattern.compile("(?:^|&)errno=(\\d{1,9})(?:&|$)");

    private ErrorPages() {
    }

    /**
     * Lets other addresses pass.
     *
     * @throws ApiException           when the address is the page of a numbered error
     * @throws NotTheServiceException when it is another page for people
     */
    public static URI refuse(URI target) {
        String path = target.getPath() == null ? "" : target.getPath();
        if (path.endsWith("/error.php")) {
            Matcher number = NUMBER.matcher(target.getQuery() == null ? "" : target.getQuery());
            throw error(number.find() ? Integer.parseInt(number.group(1)) : 0);
        }
        if (path.endsWith("/download_repair.php")) {
            throw new NotTheServiceException(Downloads.NAME, FOUND, "the download host asks for a repair");
        }
        return target;
    }

    private static ApiException error(int number) {
        return switch (number) {
            case 320 -> error(number, "FILE_REMOVED", "The file was removed", ErrorKind.NOT_FOUND);
            case 323, 324, 326 -> error(number, "DANGEROUS_FILE", "The file is held to be dangerous", ErrorKind.PERMISSION);
            case 370, 378, 386 -> error(number, "TERMS_VIOLATED", "The file violates the terms of the service",
                    ErrorKind.PERMISSION);
            case 380, 388 -> error(number, "COPYRIGHT", "The file was blocked for copyright", ErrorKind.PERMISSION);
            case 382 -> error(number, "ACCOUNT_SUSPENDED", "The account of the file is suspended", ErrorKind.PERMISSION);
            case 394 -> error(number, "ENCRYPTED_ARCHIVE", "The limit for encrypted archives is reached", ErrorKind.QUOTA);
            case 999 -> error(number, "PRIVATE_FILE", "The file is private", ErrorKind.PERMISSION);
            default -> error(number, "UNKNOWN", "The download host answered with an error page", ErrorKind.FATAL);
        };
    }

    private static ApiException error(int number, String symbol, String text, ErrorKind kind) {
        return new ApiException(Downloads.NAME, number, symbol, text, kind, FOUND, "");
    }
}
