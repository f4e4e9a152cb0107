package io.filehost.camel.sendspace.operation;

import java.util.List;

import io.filehost.camel.common.camel.folder.FolderAddress;
import io.filehost.camel.sendspace.client.model.Entry;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.upload.UploadResult;
import io.filehost.camel.sendspace.header.SendspaceConstants;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/** The headers that come with a file. */
public final class FileHeaders {

    private FileHeaders() {
    }

    /** Headers about a file whose content the message carries. */
    public static void ofContent(Message message, FileInfo file) {
        of(message, file);
        message.setHeader(Exchange.FILE_NAME, file.name());
        message.setHeader(Exchange.FILE_NAME_ONLY, file.name());
        message.setHeader(Exchange.FILE_NAME_CONSUMED, file.name());
    }

    /** Headers when an entry is a file; its name stays out, because it would be the name of the next upload. */
    static void of(Message message, Entry entry) {
        if (entry instanceof FileInfo file) {
            of(message, file);
        }
    }

    private static void of(Message message, FileInfo file) {
        message.setHeader(SendspaceConstants.FILE_ID, file.idText());
        if (file.parent() != null) {
            message.setHeader(SendspaceConstants.PARENT_KEY, file.parent().value());
        }
        if (file.size() >= 0) {
            message.setHeader(Exchange.FILE_LENGTH, file.size());
        }
        if (file.uploaded() != null) {
            message.setHeader(Exchange.FILE_LAST_MODIFIED, file.uploaded().toEpochMilli());
        }
    }

    /**
     * The result of an upload as the body, and its headers.
     *
     * @param folder where it went; null for an anonymous one
     * @param kind   how it got there
     */
    static void ofUpload(Message message, FolderAddress folder, UploadResult result, String kind) {
        message.setBody(result);
        message.removeHeader(Exchange.OVERRULE_FILE_NAME);
        message.setHeader(SendspaceConstants.FILE_ID, result.fileId().value());
        message.setHeader(SendspaceConstants.UPLOAD_KIND, kind);
        message.setHeader(Exchange.FILE_LENGTH, result.size());
        if (folder == null) {
            message.setHeader(Exchange.FILE_NAME_PRODUCED, result.name());
            message.removeHeader(SendspaceConstants.PARENT_KEY);
        } else {
            message.setHeader(Exchange.FILE_NAME_PRODUCED, folder.resolve(List.of(result.name())).toString());
            message.setHeader(SendspaceConstants.PARENT_KEY, result.folder().value());
        }
    }
}
