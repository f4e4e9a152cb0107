package io.filehost.camel.emulator.sendspace.upload;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import io.filehost.camel.emulator.kernel.BlobStore;
import io.filehost.camel.emulator.kernel.BoundedStream;
import io.filehost.camel.emulator.kernel.FormPart;
import io.filehost.camel.emulator.kernel.FormParts;
import io.filehost.camel.emulator.kernel.ReceivedBytes;

/**
 * The form of an upload, read to its end: text fields in memory, the file on disk. One file counts, that of the field
 * {@code userfile}; other parts with a file name are left out (our reading, U21).
 */
final class UploadForm implements AutoCloseable {

    private static final Pattern DIRECTORY = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    private final Map<String, String> fields = new LinkedHashMap<>();
    private ReceivedBytes file;
    private String filename = "";
    private boolean fieldsBeforeFile;

    private UploadForm() {
    }

    /** A body that is no form at all. */
    static UploadForm none() {
        return new UploadForm();
    }

    /**
     * @param  largest     bytes of the file that are taken; of a larger one there is one byte more, to be told by
     * @throws IOException when the body breaks off; nothing is kept then
     */
    static UploadForm read(FormParts parts, long largest, BlobStore blobs) throws IOException {
        UploadForm form = new UploadForm();
        try {
            for (Optional<FormPart> part = parts.next(); part.isPresent(); part = parts.next()) {
                form.take(part.get(), largest, blobs);
            }
            return form;
        } catch (IOException | RuntimeException e) {
            form.close();
            throw e;
        }
    }

    private void take(FormPart part, long largest, BlobStore blobs) throws IOException {
        if (!part.name().equals(UploadField.FILE)) {
            if (part.filename().isEmpty()) {
                fields.put(part.name(), part.text());
            }
        } else if (file == null) {
            fieldsBeforeFile = fields.keySet().containsAll(UploadField.MANDATORY);
            // A client that sends no name at all was seen; it renames the file afterwards.
            filename = DIRECTORY.matcher(part.filename().orElse(UploadField.FILE)).replaceFirst("");
            file = blobs.receive(new BoundedStream(part.content(), largest + 1));
        }
    }

    /** Takes mandatory fields that are missing from the address the form was posted to. */
    void complete(Map<String, String> address) {
        UploadField.MANDATORY.stream().filter(address::containsKey)
                .forEach(name -> fields.putIfAbsent(name, address.get(name)));
    }

    Map<String, String> fields() {
        return fields;
    }

    UploadWishes wishes() {
        return UploadWishes.of(fields);
    }

    /** The file; empty when there is none, or the field was left without one, as a browser does. */
    Optional<ReceivedBytes> file() {
        return Optional.ofNullable(file).filter(present -> !filename.isEmpty());
    }

    /** Without the directory that some clients send with it. */
    String filename() {
        return filename;
    }

    /** All mandatory fields stood before the file. */
    boolean fieldsBeforeFile() {
        return fieldsBeforeFile;
    }

    /** Removes the file, unless it was adopted. */
    @Override
    public void close() {
        if (file != null) {
            file.discard();
        }
    }
}
