package io.filehost.camel.emulator.mediafire.calls;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import io.filehost.camel.emulator.kernel.BlobStore;
import io.filehost.camel.emulator.mediafire.state.Content;
import io.filehost.camel.emulator.mediafire.state.StoredFile;

/** A ZIP archive that is written when it is sent, without compression, so that its length can be told before. */
final class ZipContent {

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final BlobStore blobs;

    private record Entry(Content content, long modified) {
    }

    /** @param files by their path in the archive; taken as they are now */
    ZipContent(Map<String, StoredFile> files, BlobStore blobs) {
        files.forEach((path, file) -> entries.put(path, new Entry(file.content(), file.modified().toEpochMilli())));
        this.blobs = blobs;
    }

    /** Number of bytes of the archive. */
    long length() {
        try (CountingStream out = new CountingStream()) {
            writeTo(out);
            return out.count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void writeTo(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.NO_COMPRESSION);
        for (Map.Entry<String, Entry> entry : entries.entrySet()) {
            ZipEntry head = new ZipEntry(entry.getKey());
            head.setTime(entry.getValue().modified());
            zip.putNextEntry(head);
            try (InputStream content = blobs.open(entry.getValue().content().hash())) {
                content.transferTo(zip);
            }
            zip.closeEntry();
        }
        zip.finish();
    }

    private static final class CountingStream extends OutputStream {

        private long count;

        @Override
        public void write(int b) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            count += length;
        }
    }
}
