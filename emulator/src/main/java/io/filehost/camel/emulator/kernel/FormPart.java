package io.filehost.camel.emulator.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a {@code multipart/form-data} body: a text field or a file.
 *
 * @param name     of the field; empty when the part has none
 * @param filename as in {@code filename="..."}, read as UTF-8; empty when the part has none
 * @param content  ends where the part ends; to be read before the next part is asked for, and once
 */
public record FormPart(String name, Optional<String> filename, InputStream content) {

    private static final Pattern NAME = parameter("name");
    private static final Pattern FILENAME = parameter("filename");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\"\\\\])");

    /** Clients of the .NET platform send names without quotes as long as they need none. */
    private static Pattern parameter(String name) {
        return Pattern.compile("[;\\s]" + name + "=(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\";\\s]+))", Pattern.CASE_INSENSITIVE);
    }

    static FormPart of(List<String> headers, InputStream content) {
        String disposition = headers.stream()
                .filter(header -> header.toLowerCase(Locale.ROOT).startsWith("content-disposition:")).findFirst().orElse("");
        return new FormPart(find(NAME, disposition).orElse(""), find(FILENAME, disposition), content);
    }

    private static Optional<String> find(Pattern parameter, String disposition) {
        Matcher found = parameter.matcher(disposition);
        if (!found.find()) {
            return Optional.empty();
        }
        // Only what has to be escaped is: the path of a file on Windows is sent with its backslashes as they are.
        return Optional.of(found.group(1) != null ? ESCAPED.matcher(found.group(1)).replaceAll("$1") : found.group(2));
    }

    /**
     * The value of a text field.
     *
     * @throws IOException when the body breaks off or the value is larger than {@value FormText#LARGEST} bytes
     */
    public String text() throws IOException {
        byte[] bytes = content.readNBytes(FormText.LARGEST + 1);
        if (bytes.length > FormText.LARGEST) {
            throw new IOException("a field of more than " + FormText.LARGEST + " bytes");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
