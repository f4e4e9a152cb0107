package io.filehost.camel.sendspace.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.body.RemoteContent;
import io.filehost.camel.common.testing.conformance.LiveRun;
import io.filehost.camel.emulator.sendspace.SendspaceEmulator;
import io.filehost.camel.sendspace.client.EmulatedMember;
import io.filehost.camel.sendspace.client.SendspaceClient;
import io.filehost.camel.sendspace.client.api.FileMethods;
import io.filehost.camel.sendspace.client.api.FolderMethods;
import io.filehost.camel.sendspace.client.api.SharedParams;
import io.filehost.camel.sendspace.client.auth.Credentials;
import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.FolderContents;
import io.filehost.camel.sendspace.client.model.FolderId;
import io.filehost.camel.sendspace.client.upload.UploadDetails;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import static io.filehost.camel.common.api.Params.params;

/**
 * What a conformance test talks to: an emulator of its own, or the real service when the run names it. Either way the
 * test works in {@link #folder()}, which is made by calls like everything else, and nothing is left behind. What a test
 * needs of the emulator alone ({@link #emulator()}, {@link #other()}) asks for {@code @EmulatorOnly}.
 */
public final class Target implements BeforeEachCallback, AfterEachCallback {

    /** A well-formed id of no file. */
    public static final FileId NO_FILE = new FileId("zzzzzz");
    /** A well-formed id of no folder. */
    public static final FolderId NO_FOLDER = new FolderId("zzzzzz");

    private final List<SendspaceClient> clients = new ArrayList<>();
    private TargetService service;
    private SendspaceClient client;
    private FolderId folder;

    @Override
    public void beforeEach(ExtensionContext test) {
        service = LiveRun.isWanted()
                ? new TargetService.Live(LiveAccess.from(System.getenv())) : new TargetService.Emulated();
        client = opened(service.client());
    }

    @Override
    public void afterEach(ExtensionContext test) {
        try {
            if (folder != null && LiveRun.isWanted()) {
                empty(folder);
            }
        } finally {
            folder = null;
            clients.forEach(SendspaceClient::close);
            clients.clear();
            service.close();
        }
    }

    private void empty(FolderId which) {
        FolderContents contents = contents(which);
        contents.folders().forEach(inner -> empty(inner.id()));
        contents.files().forEach(file -> client.call(FileMethods.DELETE, params(SharedParams.FILE_IDS, file.id())));
        client.call(FolderMethods.DELETE, params(SharedParams.FOLDER_ID, which));
    }

    private SendspaceClient opened(SendspaceClient made) {
        clients.add(made);
        return made;
    }

    /** The client of the account; closed after the test. */
    public SendspaceClient client() {
        return client;
    }

    /** A call of {@link #client()}. */
    public <T> T call(ApiMethod<T> method, Params params) {
        return client.call(method, params);
    }

    /** A client of a second account; closed after the test. */
    public SendspaceClient other() {
        return opened(service.other());
    }

    /** A client without an account; closed after the test. */
    public SendspaceClient guest() {
        return opened(service.guest());
    }

    /** A client with other credentials; closed after the test. */
    public SendspaceClient with(Credentials credentials) {
        return opened(service.with(credentials));
    }

    /** Who the client of the account is. */
    public Credentials credentials() {
        return service.credentials();
    }

    /** The emulator behind it, for faults, time and mails. */
    public SendspaceEmulator emulator() {
        return service.emulator();
    }

    /** The folder this test works in: empty, its own, gone after it. */
    public FolderId folder() {
        if (folder == null) {
            folder = folder(FolderId.ROOT, "conformance-" + UUID.randomUUID());
        }
        return folder;
    }

    /** A new folder in {@link #folder()}. */
    public FolderId folder(String name) {
        return folder(folder(), name);
    }

    /** A new folder in another. */
    public FolderId folder(FolderId parent, String name) {
        return client.call(FolderMethods.CREATE,
                params(FolderMethods.NEW_NAME, name).with(FolderMethods.PARENT_FOLDER_ID, parent)).id();
    }

    /** A new file in {@link #folder()} that holds its name. */
    public FileId file(String name) {
        return file(folder(), name);
    }

    /** A new file in a folder that holds its name. */
    public FileId file(FolderId parent, String name) {
        return file(parent, name, UploadDetails.NONE);
    }

    /** A new file in a folder that holds its name. */
    public FileId file(FolderId parent, String name, UploadDetails details) {
        return client.upload(EmulatedMember.request(name, parent, name, details)).fileId();
    }

    /** What the service says of a file. */
    public FileInfo info(FileId id) {
        return client.call(FileMethods.GET_INFO, params(SharedParams.FILE_IDS, id)).files().get(0);
    }

    /** What is in a folder. */
    public FolderContents contents(FolderId which) {
        return client.call(FolderMethods.GET_CONTENTS, params(SharedParams.FOLDER_ID, which));
    }

    /** The text of a file as its download hands it out. */
    public String text(FileId id, String password) {
        try (RemoteContent.Opened opened = client.content(info(id), password).open(0)) {
            return EmulatedMember.text(opened.stream());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
