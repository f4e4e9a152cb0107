package io.filehost.camel.emulator.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The file of a {@code multipart/form-data} body: the first part that has a file name, whatever its field is called.
 * Its bytes are a stream, so its size does not matter.
 *
 * @param filename as in {@code filename="..."}, read as UTF-8
 * @param content  ends where the part ends; can be read once
 */
public record Multipart(String filename, InputStream content) {

    /**
     * Goes to the file part.
     *
     * @return             empty when no part has a file name
     * @throws IOException when the body breaks off
     */
    public static Optional<Multipart> file(InputStream body, String boundary) throws IOException {
        FormParts parts = FormParts.of(body, boundary);
        for (Optional<FormPart> part = parts.next(); part.isPresent(); part = parts.next()) {
            Optional<String> filename = part.get().filename();
            if (filename.isPresent()) {
                return Optional.of(new Multipart(filename.get(), part.get().content()));
            }
        }
        return Optional.empty();
    }
}
