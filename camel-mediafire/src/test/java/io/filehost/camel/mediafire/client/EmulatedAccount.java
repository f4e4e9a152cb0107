package io.filehost.camel.mediafire.client;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.body.UploadSource;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.mediafire.client.api.FolderMethods;
import io.filehost.camel.mediafire.client.auth.Credentials;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import io.filehost.camel.mediafire.client.upload.OnDuplicate;
import io.filehost.camel.mediafire.client.upload.UploadRequest;

/** An account in an emulator of its own, and clients of it that do not really wait. */
public final class EmulatedAccount implements Closeable {

    public static final String EMAIL = "me@example.org";
    public static final String PASSWORD = "hush hush";

    private final MediaFireEmulator emulator;
    private final List<Duration> pauses = new CopyOnWriteArrayList<>();

    private EmulatedAccount(MediaFireEmulator emulator) {
        this.emulator = emulator;
    }

    public static EmulatedAccount start() {
        return start(options -> options);
    }

    public static EmulatedAccount start(UnaryOperator<EmulatorOptions.Builder> change) {
        try {
            EmulatorOptions.Builder options = EmulatorOptions.builder().account(EMAIL, PASSWORD);
            return new EmulatedAccount(MediaFireEmulator.start(change.apply(options).build()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public MediaFireEmulator emulator() {
        return emulator;
    }

    /** Puts a text file there without a call; missing folders are made. */
    public void plant(String path, String text) {
        try {
            emulator.seeds().plant(emulator.account(EMAIL), path, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The pauses that clients of this account would have made. */
    public List<Duration> pauses() {
        return pauses;
    }

    public HttpMediaFireClient client() {
        return client(options -> options);
    }

    public HttpMediaFireClient client(UnaryOperator<ClientOptions.Builder> change) {
        return client(PASSWORD, change);
    }

    public HttpMediaFireClient client(String password, UnaryOperator<ClientOptions.Builder> change) {
        ClientOptions.Builder options = ClientOptions.builder().baseUrl(emulator.baseUrl())
                .credentials(new Credentials(EMAIL, password, "42511", ""));
        return new HttpMediaFireClient(change.apply(options).build(), emulator.clock(), pauses::add);
    }

    /** A file with this content in the root. */
    public static QuickKey upload(MediaFireClient client, String name, byte[] content) {
        return upload(client, FolderKey.ROOT, name, content);
    }

    public static QuickKey upload(MediaFireClient client, FolderKey folder, String name, byte[] content) {
        return upload(client, folder, name, content, OnDuplicate.KEEP);
    }

    public static QuickKey upload(
            MediaFireClient client, FolderKey folder, String name, byte[] content, OnDuplicate action) {
        try (UploadSource source = source(content)) {
            return client.upload(new UploadRequest(name, folder, source, action, null)).quickKey();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static FolderKey folder(MediaFireClient client, String name) {
        return client.call(FolderMethods.CREATE, Params.none().with("foldername", name)).key();
    }

    public static FileInfo info(MediaFireClient client, QuickKey key) {
        return client.changes().files(List.of(key)).found().get(0);
    }

    public static FolderInfo root(MediaFireClient client) {
        return client.changes().folder(FolderKey.ROOT);
    }

    public static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    /** These bytes as a source. */
    public static UploadSource source(byte[] content) {
        return new UploadSource() {
            @Override
            public long length() {
                return content.length;
            }

            @Override
            public InputStream open(long from, long count) {
                return new ByteArrayInputStream(content, (int) from, (int) count);
            }

            @Override
            public void close() {
                // nothing to remove
            }
        };
    }

    @Override
    public void close() {
        emulator.close();
        if (!emulator.failures().isEmpty()) {
            throw new AssertionError("The emulator failed", emulator.failures().all().get(0));
        }
    }
}
