package io.filehost.camel.mediafire.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.body.RemoteContent;
import io.filehost.camel.common.testing.conformance.EmulatorOnly;
import io.filehost.camel.common.testing.conformance.LiveRun;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.mediafire.client.ClientOptions;
import io.filehost.camel.mediafire.client.EmulatedAccount;
import io.filehost.camel.mediafire.client.HttpMediaFireClient;
import io.filehost.camel.mediafire.client.api.FileMethods;
import io.filehost.camel.mediafire.client.api.FolderMethods;
import io.filehost.camel.mediafire.client.api.SharedParams;
import io.filehost.camel.mediafire.client.api.UploadMethods;
import io.filehost.camel.mediafire.client.model.Entry;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.FolderListing;
import io.filehost.camel.mediafire.client.model.QuickKey;
import io.filehost.camel.mediafire.client.model.UploadState;
import io.filehost.camel.mediafire.client.upload.OnDuplicate;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import static org.awaitility.Awaitility.await;

/**
 * What a conformance test talks to: an emulator of its own, or the real service when the run names it. Either way the
 * test works in {@link #folder()}, which is made by calls like everything else, and nothing is left behind. What a test
 * needs of the emulator alone ({@link #emulator()}, {@link #other()}) asks for {@link EmulatorOnly}.
 */
public final class Target implements BeforeEachCallback, AfterEachCallback {

    /** A well-formed key of no file. */
    public static final QuickKey NO_FILE = new QuickKey("0123456789abcde");
    /** A well-formed key of no folder. */
    public static final FolderKey NO_FOLDER = new FolderKey("0123456789abc");

    private final UnaryOperator<EmulatorOptions.Builder> options;
    private final List<HttpMediaFireClient> clients = new ArrayList<>();
    private TargetService service;
    private HttpMediaFireClient client;
    private FolderKey folder;

    private Target(UnaryOperator<EmulatorOptions.Builder> options) {
        this.options = options;
    }

    /** The emulator as it is, unless the run names the real service. */
    public static Target mediafire() {
        return new Target(builder -> builder);
    }

    /** As {@link #mediafire()}, but an emulator is set up like this. */
    public static Target mediafire(UnaryOperator<EmulatorOptions.Builder> options) {
        return new Target(options);
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        service = LiveRun.isWanted()
                ? new TargetService.Live(LiveAccess.from(System.getenv())) : new TargetService.Emulated(options);
        client = newClient(builder -> builder);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        try {
            if (folder != null && LiveRun.isWanted()) {
                client.call(FolderMethods.PURGE, Params.params(SharedParams.FOLDER_KEYS, folder));
            }
        } finally {
            folder = null;
            clients.forEach(HttpMediaFireClient::close);
            clients.clear();
            service.close();
        }
    }

    /** The client of the account; closed after the test. */
    public HttpMediaFireClient client() {
        return client;
    }

    /** A call of {@link #client()}. */
    public <T> T call(ApiMethod<T> method, Params params) {
        return client.call(method, params);
    }

    /** One more client of the account, with other options; closed after the test. */
    public HttpMediaFireClient newClient(UnaryOperator<ClientOptions.Builder> change) {
        HttpMediaFireClient made = service.client(change);
        clients.add(made);
        return made;
    }

    /** A client nobody is logged in with; closed after the test. */
    public HttpMediaFireClient nobody() {
        return newClient(builder -> builder.credentials(null));
    }

    /** A client of a second account; closed after the test. */
    public HttpMediaFireClient other() {
        HttpMediaFireClient made = service.other();
        clients.add(made);
        return made;
    }

    /** The emulator behind it, for faults, time and the journal. */
    public MediaFireEmulator emulator() {
        return service.emulator();
    }

    /** The folder this test works in: empty, its own, gone after it. */
    public FolderKey folder() {
        if (folder == null) {
            folder = EmulatedAccount.folder(client, scratchName());
        }
        return folder;
    }

    /** Path of {@link #folder()} from the root. */
    public String path() {
        return info(folder()).name();
    }

    /** A new folder in {@link #folder()}. */
    public FolderKey folder(String name) {
        return folder(folder(), name);
    }

    /** A new folder in another. */
    public FolderKey folder(FolderKey parent, String name) {
        return client.call(FolderMethods.CREATE,
                Params.params(FolderMethods.FOLDER_NAME, name).with(FolderMethods.PARENT_KEY, parent)).key();
    }

    /** A new file in {@link #folder()} that holds its name. */
    public QuickKey file(String name) {
        return file(folder(), name);
    }

    /** A new file in a folder that holds its name. */
    public QuickKey file(FolderKey parent, String name) {
        return file(parent, name, name.getBytes(StandardCharsets.UTF_8));
    }

    /** A new file in a folder. */
    public QuickKey file(FolderKey parent, String name, byte[] content) {
        return EmulatedAccount.upload(client, parent, name, content);
    }

    /** Sends content under a name that may be taken; then it becomes the newest version of that file. */
    public QuickKey newVersion(FolderKey parent, String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return EmulatedAccount.upload(client, parent, name, bytes, OnDuplicate.REPLACE);
    }

    /** How long to wait before asking again. */
    public Duration pause() {
        return LiveRun.isWanted() ? Duration.ofSeconds(2) : Duration.ofMillis(1);
    }

    /** The outcome of an upload, once the service knows it. */
    public UploadState outcome(String uploadKey) {
        return await().pollDelay(Duration.ZERO).pollInterval(pause()).atMost(Duration.ofMinutes(2))
                .until(() -> client.call(UploadMethods.POLL_UPLOAD, Params.params(UploadMethods.POLLED_KEY, uploadKey)),
                        UploadState::isFinal);
    }

    /** What the service says of a file. */
    public FileInfo info(QuickKey key) {
        return EmulatedAccount.info(client, key);
    }

    /** What the service says of a folder. */
    public FolderInfo info(FolderKey key) {
        return client.changes().folder(key);
    }

    /** The names of files and folders in a folder. */
    public List<String> names(FolderKey parent) {
        FolderListing listing = client.changes().list(parent);
        List<Entry> entries = new ArrayList<>(listing.folders());
        entries.addAll(listing.files());
        return entries.stream().map(Entry::name).toList();
    }

    /** Takes a file away that is not in {@link #folder()}. */
    public void purge(QuickKey key) {
        client.call(FileMethods.PURGE, Params.params(SharedParams.QUICK_KEY, key));
    }

    /** The text of a file as its download link hands it out. */
    public String text(QuickKey key) {
        return new String(content(key), StandardCharsets.UTF_8);
    }

    /** The bytes of a file as its download link hands them out. */
    public byte[] content(QuickKey key) {
        try (RemoteContent.Opened opened = client.content(info(key)).open(0)) {
            return opened.stream().readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String scratchName() {
        return "conformance-" + UUID.randomUUID();
    }
}
