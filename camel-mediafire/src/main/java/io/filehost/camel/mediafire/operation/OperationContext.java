package io.filehost.camel.mediafire.operation;

import java.util.List;
import java.util.Optional;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.camel.folder.FolderAddress;
import io.filehost.camel.common.camel.folder.PathResolver;
import io.filehost.camel.common.camel.item.ItemHeaders;
import io.filehost.camel.common.camel.item.MessageItems;
import io.filehost.camel.common.camel.item.Subjects;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.mediafire.client.MediaFireClient;
import io.filehost.camel.mediafire.client.api.FileMethods;
import io.filehost.camel.mediafire.client.api.SharedParams;
import io.filehost.camel.mediafire.client.model.Entry;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
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

    /** The headers that name items. */
    public static final ItemHeaders HEADERS = new ItemHeaders(
            MediaFireConstants.QUICK_KEY, MediaFireConstants.SUBJECT_FOLDER_KEY, MediaFireConstants.SUBJECT_PATH,
            MediaFireConstants.TARGET_FOLDER_KEY, MediaFireConstants.TARGET_FOLDER_PATH);

    /** Finds out from a message what it is about. */
    MessageItems<QuickKey, FolderKey> items() {
        return new MessageItems<>(
                HEADERS, new MediaFireKeys(), MediaFireFolders.NAMING, options.folder(), folders,
                address -> fileAt(address).map(FileInfo::quickKey));
    }

    /** The folder the endpoint works in, for this message. */
    FolderAddress folder(Exchange exchange) {
        return items().folder(exchange);
    }

    /** The folder that something goes to. */
    FolderAddress target(Exchange exchange) {
        return items().target(exchange);
    }

    /** The folder that is worked on: the one the headers name, else the endpoint's. */
    FolderAddress subjectFolder(Exchange exchange) {
        return items().subjectFolder(exchange);
    }

    /** What the headers name, in this order: folder key, path, quick key. */
    Subjects<QuickKey, FolderKey> named(Message message) {
        return items().named(message);
    }

    /** What the headers name, else the body. */
    Subjects<QuickKey, FolderKey> namedOrInBody(Message message) {
        return items().namedOrInBody(message);
    }

    /** What the headers name, else the body, be it text with commas; refuses a message that names nothing. */
    Subjects<QuickKey, FolderKey> required(Message message) {
        return items().required(message);
    }

    /** Looks at items by key. */
    Entries entries() {
        return new Entries(client.changes());
    }

    /** Makes records the body: the one itself when one item was named, else a list. */
    void answer(Message message, Subjects<QuickKey, FolderKey> named, List<Entry> entries) {
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
}
