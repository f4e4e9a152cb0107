package io.filehost.camel.sendspace.operation;

import java.util.List;
import java.util.Optional;

import io.filehost.camel.common.camel.HeaderText;
import io.filehost.camel.common.camel.folder.FolderAddress;
import io.filehost.camel.common.camel.folder.PathResolver;
import io.filehost.camel.common.camel.item.ItemHeaders;
import io.filehost.camel.common.camel.item.MessageItems;
import io.filehost.camel.common.camel.item.Subjects;
import io.filehost.camel.sendspace.client.SendspaceClient;
import io.filehost.camel.sendspace.client.model.Entry;
import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.FolderId;
import io.filehost.camel.sendspace.header.SendspaceConstants;
import org.apache.camel.Message;

/**
 * What the operations of one endpoint share.
 *
 * @param client  the account
 * @param folders ids of its folders
 * @param bodies  makes bodies of files
 * @param options of the endpoint
 */
public record OperationContext(SendspaceClient client, PathResolver<FolderId> folders, ContentBodies bodies,
        OperationOptions options) {

    /** The headers that name items. */
    public static final ItemHeaders HEADERS = new ItemHeaders(
            SendspaceConstants.FILE_ID, SendspaceConstants.SUBJECT_FOLDER_KEY, SendspaceConstants.SUBJECT_PATH,
            SendspaceConstants.TARGET_FOLDER_KEY, SendspaceConstants.TARGET_FOLDER_PATH);

    /** Finds out from a message what it is about. */
    MessageItems<FileId, FolderId> items() {
        return new MessageItems<>(
                HEADERS, new SendspaceKeys(), SendspaceFolders.NAMING, options.folder(), folders,
                address -> fileAt(address).map(FileInfo::id));
    }

    /** Looks at items by id. */
    Entries entries() {
        return new Entries(client);
    }

    /** Makes records the body: the one itself when one item was named, else a list. */
    void answer(Message message, Subjects<FileId, FolderId> named, List<Entry> entries) {
        if (named.isSingle() && entries.size() == 1) {
            message.setBody(entries.get(0));
            FileHeaders.of(message, entries.get(0));
        } else {
            message.setBody(entries);
        }
    }

    /** The file at a path, if there is one. */
    Optional<FileInfo> fileAt(FolderAddress address) {
        return folders.with(address.parent(), false, folder -> entries().fileIn(folder, address.name(), address));
    }

    /** The password of a file; null when there is none. */
    static String password(Message message) {
        return HeaderText.of(message, SendspaceConstants.FILE_PASSWORD);
    }

    /** After success, so that it does not travel on; before, a message that is sent again would lack it. */
    static void forgetPassword(Message message) {
        message.removeHeader(SendspaceConstants.FILE_PASSWORD);
    }
}
