package io.filehost.camel.sendspace.client;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

import io.filehost.camel.common.body.TemporaryFiles;
import io.filehost.camel.common.body.UploadSource;
import io.filehost.camel.common.body.UploadSources;
import io.filehost.camel.emulator.kernel.Journal;
import io.filehost.camel.emulator.kernel.JournalEntry;
import io.filehost.camel.emulator.sendspace.SendspaceEmulator;
import io.filehost.camel.emulator.sendspace.SendspaceOptions;
import io.filehost.camel.emulator.sendspace.state.Account;
import io.filehost.camel.sendspace.client.auth.Credentials;
import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FolderId;
import io.filehost.camel.sendspace.client.upload.UploadDetails;
import io.filehost.camel.sendspace.client.upload.UploadRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** A member in an emulator of its own, and clients of it that do not really wait. */
public final class EmulatedMember implements Closeable {

    public static final String NAME = "testuser";
    public static final String PASSWORD = "hush hush";

    private final SendspaceEmulator emulator;
    private final List<Duration> pauses = new CopyOnWriteArrayList<>();

    private EmulatedMember(SendspaceEmulator emulator) {
        this.emulator = emulator;
    }

    public static EmulatedMember start() {
        return start(options -> options);
    }

    public static EmulatedMember start(UnaryOperator<SendspaceOptions.Builder> change) {
        try {
            SendspaceOptions.Builder options = SendspaceOptions.builder().account(NAME, PASSWORD);
            return new EmulatedMember(SendspaceEmulator.start(change.apply(options).build()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public SendspaceEmulator emulator() {
        return emulator;
    }

    public Account account() {
        return emulator.account(NAME);
    }

    /** Pauses the clients asked for instead of waiting. */
    public List<Duration> pauses() {
        return pauses;
    }

    public HttpSendspaceClient client() {
        return client(options -> options);
    }

    public HttpSendspaceClient client(UnaryOperator<ClientOptions> change) {
        return client(credentials(PASSWORD), change);
    }

    public HttpSendspaceClient client(Credentials credentials, UnaryOperator<ClientOptions> change) {
        ClientOptions options = change.apply(new ClientOptions(emulator.baseUrl(), credentials));
        return new HttpSendspaceClient(options, emulator.clock(), pauses::add);
    }

    public static Credentials credentials(String password) {
        return new Credentials(SendspaceOptions.DEFAULT_API_KEY, NAME, password);
    }

    /** Puts a text file there without a call; missing folders are made. */
    public FileId plant(String path, String text) {
        try {
            return new FileId(emulator.seeds().plant(account(), path, text.getBytes(StandardCharsets.UTF_8)).id());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Makes a folder in the root without a call. */
    public FolderId plantFolder(String name) {
        return emulator.accounts().exclusively(
                () -> new FolderId(account().filing().makeFolder(account().tree().root(), name, false).id()));
    }

    /** How often a method was called, in any spelling. */
    public int calls(String method) {
        return entries(method).size();
    }

    public List<JournalEntry> entries(String method) {
        Journal journal = emulator.journal();
        return journal.that(entry -> entry.method().equalsIgnoreCase(method));
    }

    public static UploadRequest request(String name, FolderId folder, String text) {
        return request(name, folder, text, UploadDetails.NONE);
    }

    public static UploadRequest request(String name, FolderId folder, String text, UploadDetails details) {
        return new UploadRequest(name, folder, source(text), details, bytes -> {
        });
    }

    public static UploadSource source(String text) {
        try {
            return new UploadSources(TemporaryFiles.inDefaultDirectory(), StandardCharsets.UTF_8, true).of(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static String text(InputStream stream) throws IOException {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Ends the emulator; a bug of its own fails the test. */
    @Override
    public void close() {
        emulator.close();
        assertThat(emulator.failures().all()).isEmpty();
    }
}
