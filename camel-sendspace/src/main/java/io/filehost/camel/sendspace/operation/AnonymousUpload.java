package io.filehost.camel.sendspace.operation;

import java.util.List;

import io.filehost.camel.common.body.UploadSource;
import io.filehost.camel.common.body.WatchedTransfer;
import io.filehost.camel.sendspace.client.model.FileLimits;
import io.filehost.camel.sendspace.client.upload.AnonymousUploadRequest;
import io.filehost.camel.sendspace.client.upload.UploadResult;
import io.filehost.camel.sendspace.header.SendspaceConstants;
import org.apache.camel.Message;

/**
 * Sends files that belong to nobody. The service knows neither folders nor passwords nor limits for them; a message
 * that asks for one is refused, because the file would be more public than the route says.
 *
 * @param context of the operation
 */
record AnonymousUpload(OperationContext context) {

    private static final List<String> REFUSED = List.of(SendspaceConstants.FILE_PASSWORD,
            SendspaceConstants.TARGET_FOLDER_KEY, SendspaceConstants.TARGET_FOLDER_PATH, SendspaceConstants.FILE_EXIST);

    /**
     * Sends one file; what became of it is the body.
     *
     * @throws IllegalArgumentException when the message asks for what there is not
     */
    void send(List<String> way, UploadSource source, Message message) {
        UploadHeaders headers = new UploadHeaders(message);
        refuse(way, headers);
        String name = way.get(0);
        String notified = headers.text(SendspaceConstants.NOTIFY_UPLOADER);
        WatchedTransfer watched = WatchedTransfer.upload(context.options().listener(), name, source.length());
        UploadResult result = watched.run(() -> context.client().uploadAnonymously(
                new AnonymousUploadRequest(
                        name, source, headers.text(SendspaceConstants.DESCRIPTION), headers.recipients(),
                        headers.text(SendspaceConstants.MAIL_MESSAGE), notified.contains("@") ? notified : "",
                        watched::moved)));
        FileHeaders.ofUpload(message, null, result, "anonymous");
    }

    private static void refuse(List<String> way, UploadHeaders headers) {
        if (way.size() > 1) {
            throw new IllegalArgumentException("An anonymous upload has no folder: " + String.join("/", way));
        }
        REFUSED.stream().filter(header -> headers.message().getHeader(header) != null).findFirst().ifPresent(header -> {
            throw new IllegalArgumentException("An anonymous upload takes no " + header);
        });
        if (!headers.limits().equals(FileLimits.NONE)) {
            throw new IllegalArgumentException("An anonymous upload takes no limits");
        }
    }
}
