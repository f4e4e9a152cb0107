package io.filehost.camel.sendspace.operation;

import java.util.List;

import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.ApiParam;
import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.camel.HeaderText;
import io.filehost.camel.common.camel.item.Subjects;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.sendspace.client.api.FileMethods;
import io.filehost.camel.sendspace.client.api.FolderMethods;
import io.filehost.camel.sendspace.client.api.SharedParams;
import io.filehost.camel.sendspace.client.model.Done;
import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FolderId;
import io.filehost.camel.sendspace.header.SendspaceConstants;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/**
 * Has the service mail the links of files or of public folders, and answers with their ids. One call for all files and
 * one for all folders; a lost reply is not repeated, because the mails may have gone out.
 */
public final class SendMailOperation implements Operation {

    private final OperationContext context;

    public SendMailOperation(OperationContext context) {
        this.context = context;
    }

    @Override
    public void process(Exchange exchange) {
        Message message = exchange.getMessage();
        Subjects<FileId, FolderId> subjects = context.items().required(message);
        List<String> recipients = new UploadHeaders(message).recipients();
        if (recipients.isEmpty()) {
            throw new IllegalArgumentException("sendMail needs the header " + SendspaceConstants.RECIPIENT_EMAILS);
        }
        subjects.folders().forEach(this::requirePublic);
        Params mail = Params.params(SharedParams.EMAILS, recipients)
                .with(SharedParams.MESSAGE, HeaderText.of(message, SendspaceConstants.MAIL_MESSAGE));
        send(FileMethods.SEND_MAIL, SharedParams.FILE_IDS, subjects.files(), mail);
        send(FolderMethods.SEND_MAIL, FolderMethods.FOLDER_IDS, subjects.folders(), mail);
        message.setBody(subjects.keys());
    }

    private void send(ApiMethod<Done> method, ApiParam ids, List<?> items, Params mail) {
        if (items.isEmpty()) {
            return;
        }
        Done done = context.client().call(method, Params.of(mail.asMap()).with(ids, items));
        if (!done.refused().isEmpty()) {
            throw new FileHostException(
                    "%s: the service sent no mail about some of %s: %s".formatted(method.name(), items, done.refused()),
                    ErrorKind.CONFLICT);
        }
    }

    /** The service would mail an address that nobody can open. */
    private void requirePublic(FolderId folder) {
        if (!context.entries().folder(folder).shared()) {
            throw new FileHostException("sendMail: folder " + folder + " is not public; share it first", ErrorKind.CONFLICT);
        }
    }
}
