package io.filehost.camel.mediafire.client.upload;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import io.filehost.camel.common.body.UploadSource;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.mediafire.client.model.UploadState;

/**
 * What is sent: the source and the hash of the whole. Hashes of units are made when a unit is sent, because the service
 * tells the size of units only after it was told the hash of the whole.
 */
record Content(UploadSource source, String hash) {

    private static final int BUFFER = 64 * 1024;

    static Content of(UploadSource source) {
        return new Content(source, hash(source, 0, source.length()));
    }

    long length() {
        return source.length();
    }

    /** SHA-256 of a part, lower-case hex. */
    String hashOf(long from, long count) {
        return hash(source, from, count);
    }

    /** True when the service tells a SHA-256 of what it stored, and it is another. */
    boolean differsFrom(UploadState stored) {
        return stored.hash().length() == hash.length() && !stored.hash().equalsIgnoreCase(hash);
    }

    private static String hash(UploadSource source, long from, long count) {
        try (InputStream in = source.open(from, count)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new FileHostException("The content to upload cannot be read: " + e.getMessage(), ErrorKind.BAD_REQUEST, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
