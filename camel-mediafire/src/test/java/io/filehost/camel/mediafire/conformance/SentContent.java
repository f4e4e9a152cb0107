package io.filehost.camel.mediafire.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.body.UploadSource;
import io.filehost.camel.mediafire.client.EmulatedAccount;
import io.filehost.camel.mediafire.client.MediaFireClient;
import io.filehost.camel.mediafire.client.api.UploadMethods;

/**
 * Content as the calls of the upload family want it: bytes, their number and their hash.
 *
 * @param bytes the content; never changed
 */
record SentContent(byte[] bytes) {

    /** Unit size of files from 4 to 16 MiB. */
    static final int UNIT = 1 << 20;

    static SentContent of(String text) {
        return new SentContent(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Content that fills some units and is another in every run: what the service knows already is not sent. */
    static SentContent ofUnits(int units) {
        byte[] bytes = new byte[units * UNIT];
        new Random().nextBytes(bytes);
        return new SentContent(bytes);
    }

    /** One unit of it, as content of its own. */
    SentContent unit(int number) {
        return new SentContent(Arrays.copyOfRange(bytes, number * UNIT, Math.min((number + 1) * UNIT, bytes.length)));
    }

    int size() {
        return bytes.length;
    }

    /** SHA-256, lower-case hex. */
    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }

    /** The headers of a call that sends all of it. */
    Params headers(String name) {
        return Params.params(UploadMethods.FILE_NAME, name).with(UploadMethods.FILE_SIZE, size())
                .with(UploadMethods.FILE_HASH, hash());
    }

    /** The headers of a call that sends one unit of it. */
    Params headers(String name, int number) {
        return headers(name).with(UploadMethods.UNIT_ID, number).with(UploadMethods.UNIT_SIZE, unit(number).size())
                .with(UploadMethods.UNIT_HASH, unit(number).hash());
    }

    /** Makes a call with these bytes as its body. */
    <T> T send(MediaFireClient client, ApiMethod<T> method, Params params) {
        try (UploadSource source = EmulatedAccount.source(bytes)) {
            return client.callWithContent(method, params, source);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
