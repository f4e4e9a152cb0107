package io.filehost.camel.mediafire.operation;

import java.util.List;
import java.util.Optional;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.camel.folder.DynamicFolders;
import io.filehost.camel.common.camel.folder.FolderAddress;
import io.filehost.camel.common.camel.folder.PathResolver;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.mediafire.client.MediaFireClient;
import io.filehost.camel.mediafire.client.api.FileMethods;
import io.filehost.camel.mediafire.client.api.SharedParams;
import io.filehost.camel.mediafire.client.model.Entry;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/**
 * What the operations of one endpoint share, and how they find out from a message what it is about. Headers are data:
 * they are checked, and never evaluated.
 *
 * @param client  the account
 * @param folders keys of its folders
 * @param bodies  makes bodies of files
 * @param options of the endpoint
 */
public record OperationContext(MediaFireClient client, PathResolver<FolderKey> folders, ContentBodies bodies,
        OperationOptions options) {

    /** The folder the endpoint works in, for this message. */
    FolderAddress folder(Exchange exchange) {
        return DynamicFolders.of(exchange, options.folder());
    }

    /** The folder that something goes to. */
    FolderAddress target(Exchange exchange) {
        Message message = exchange.getMessage();
        String key = text(message, MediaFireConstants.TARGET_FOLDER_KEY);
        if (key != null) {
            return MediaFireFolders.NAMING.ofKey(key);
        }
        String path = text(message, MediaFireConstants.TARGET_FOLDER_PATH);
        return path != null ? MediaFireFolders.NAMING.parse(path) : folder(exchange);
    }

    /** The folder that is worked on: the one the headers name, else the endpoint's. */
    FolderAddress subjectFolder(Exchange exchange) {
        Message message = exchange.getMessage();
        String key = text(message, MediaFireConstants.SUBJECT_FOLDER_KEY);
        if (key != null) {
            return MediaFireFolders.NAMING.ofKey(key);
        }
        String path = text(message, MediaFireConstants.SUBJECT_PATH);
        return path != null ? MediaFireFolders.NAMING.parse(path) : folder(exchange);
    }

    /** What the headers name, in this order: folder key, path, quick key. */
    Subjects named(Message message) {
        Object folderKeys = message.getHeader(MediaFireConstants.SUBJECT_FOLDER_KEY);
        if (folderKeys != null) {
            return Subjects.folders(folderKeys);
        }
        String path = text(message, MediaFireConstants.SUBJECT_PATH);
        if (path != null) {
            return atPath(path);
        }
        Object quickKeys = message.getHeader(MediaFireConstants.QUICK_KEY);
        return quickKeys != null ? Subjects.files(quickKeys) : Subjects.NONE;
    }

    /** What the headers name, else the body. */
    Subjects namedOrInBody(Message message) {
        Subjects named = named(message);
        return named.isEmpty() ? Subjects.records(message.getBody()) : named;
    }

    /**
     * What the headers name, else the body, be it text with commas.
     *
     * @throws IllegalArgumentException when neither names anything
     */
    Subjects required(Message message) {
        Subjects named = namedOrInBody(message);
        if (named.isEmpty() && message.getBody() instanceof String keys && !keys.isBlank()) {
            named = Subjects.files(keys);
        }
        if (named.isEmpty()) {
            throw new IllegalArgumentException(
                    "Nothing to work on: set the header %s, %s or %s, or a body of keys".formatted(
                            MediaFireConstants.QUICK_KEY, MediaFireConstants.SUBJECT_FOLDER_KEY,
                            MediaFireConstants.SUBJECT_PATH));
        }
        return named;
    }

    private Subjects atPath(String path) {
        FolderAddress address = MediaFireFolders.NAMING.parse(path);
        if (address.isKey()) {
            return Subjects.folder(new FolderKey(MediaFireFolders.NAMING.topKey(address)));
        }
        return fileAt(address).map(file -> Subjects.file(file.quickKey()))
                .orElseGet(() -> Subjects.folder(folders.key(address, false)));
    }

    /** Looks at items by key. */
    Entries entries() {
        return new Entries(client.changes());
    }

    /** Makes records the body: the one itself when one item was named, else a list. */
    void answer(Message message, Subjects named, List<Entry> entries) {
        if (named.isSingle() && entries.size() == 1) {
            message.setBody(entries.get(0));
            FileHeaders.of(message, entries.get(0));
        } else {
            message.setBody(entries);
        }
    }

    /** The file at a path, if there is one. */
    Optional<FileInfo> fileAt(FolderAddress address) {
        if (!address.isFromRoot()) {
            return client.changes().list(folders.key(address.parent(), false)).files().stream()
                    .filter(file -> file.name().equals(address.name())).findFirst();
        }
        try {
            return client.call(FileMethods.GET_INFO, Params.params(SharedParams.FILE_PATH, address.way())).found().stream()
                    .filter(file -> !file.isTrashed()).findFirst();
        } catch (FileHostException refused) {
            if (refused.kind() == ErrorKind.NOT_FOUND) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** A header as text; null when it is absent or blank. */
    static String text(Message message, String header) {
        String value = message.getHeader(header, String.class);
        return value == null || value.isBlank() ? null : value;
    }
}
