package io.filehost.camel.mediafire.client.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;

/**
 * The refusals that stand inside successful answers of the upload family: {@code doupload.result} of the calls that
 * carry bytes and of the poll, and {@code fileerror}. The table is data, next to this class.
 */
final class UploadErrors {

    /** The name is taken and the upload was told to skip it. */
    static final int NAME_TAKEN = 13;
    /** No room in the account. */
    static final int STORAGE_FULL = 15;
    private static final int HTTP_OK = 200;

    private final Map<String, Refusal> table = new TreeMap<>();

    private record Refusal(ErrorKind kind, String text) {
    }

    UploadErrors() {
        Properties properties = new Properties();
        try (InputStream in = UploadErrors.class.getResourceAsStream("upload-errors.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The table of upload errors cannot be read", e);
        }
        properties.forEach((code, line) -> table.put(code.toString(), refusal(line.toString())));
    }

    private static Refusal refusal(String line) {
        String[] kindAndText = line.split(" ", 2);
        return new Refusal(ErrorKind.valueOf(kindAndText[0]), kindAndText[1]);
    }

    /** The service did not take the bytes. */
    ApiException result(String method, int code, String detail) {
        return error(method, "result", code, detail);
    }

    /** The service does not know the key that was polled. */
    ApiException pollResult(int code, String detail) {
        return error("upload/poll_upload", "poll", code, detail);
    }

    /** The service took the bytes and could not make a file of them. */
    ApiException fileError(String method, int code, String detail) {
        return error(method, "fileerror", code, detail);
    }

    private ApiException error(String method, String family, int code, String detail) {
        Refusal refusal = table.getOrDefault(family + "." + code,
                new Refusal(ErrorKind.BAD_REQUEST, "refused with a code that the reference does not know"));
        String symbol = "UPLOAD_" + family.toUpperCase(Locale.ROOT) + "_" + Math.abs(code);
        return new ApiException(method, Math.abs(code), symbol, refusal.text(), refusal.kind(), HTTP_OK, detail);
    }
}
