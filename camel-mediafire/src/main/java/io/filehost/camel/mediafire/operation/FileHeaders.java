package io.filehost.camel.mediafire.operation;

import java.util.List;
import java.util.Locale;

import io.filehost.camel.common.camel.folder.FolderAddress;
import io.filehost.camel.mediafire.client.model.Entry;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.upload.UploadResult;
import io.filehost.camel.mediafire.header.MediaFireConstants;
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

    /** Headers about a file; its name stays out, because it would be the name of the next upload. */
    static void of(Message message, FileInfo file) {
        message.setHeader(MediaFireConstants.QUICK_KEY, file.keyText());
        message.setHeader(MediaFireConstants.PARENT_KEY, file.parent().value());
        message.setHeader(MediaFireConstants.FILE_HASH, file.hash());
        message.setHeader(MediaFireConstants.REVISION, file.revision());
        if (file.size() >= 0) {
            message.setHeader(Exchange.FILE_LENGTH, file.size());
        }
        if (file.created() != null) {
            message.setHeader(Exchange.FILE_LAST_MODIFIED, file.created().toEpochMilli());
        }
        if (!file.mimeType().isEmpty()) {
            message.setHeader(Exchange.FILE_CONTENT_TYPE, file.mimeType());
        }
    }

    /** The result of an upload as the body, and its headers. */
    static void ofUpload(Message message, FolderAddress folder, UploadResult result) {
        message.setBody(result);
        message.removeHeader(Exchange.OVERRULE_FILE_NAME);
        message.setHeader(MediaFireConstants.QUICK_KEY, result.quickKey().value());
        message.setHeader(MediaFireConstants.PARENT_KEY, result.folder().value());
        message.setHeader(MediaFireConstants.FILE_HASH, result.hash());
        message.setHeader(MediaFireConstants.REVISION, result.revision());
        message.setHeader(MediaFireConstants.UPLOAD_KIND, result.kind().name().toLowerCase(Locale.ROOT));
        message.setHeader(Exchange.FILE_NAME_PRODUCED, folder.resolve(List.of(result.name())).toString());
        message.setHeader(Exchange.FILE_LENGTH, result.size());
    }

    /** Headers when the one result is a file; else none. */
    static void of(Message message, Entry entry) {
        if (entry instanceof FileInfo file) {
            of(message, file);
        }
    }
}
