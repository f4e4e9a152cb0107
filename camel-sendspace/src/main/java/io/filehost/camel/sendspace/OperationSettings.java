package io.filehost.camel.sendspace;

import java.nio.charset.Charset;
import java.nio.file.Path;

import io.filehost.camel.common.body.DownloadRetry;
import io.filehost.camel.common.body.TransferListener;
import io.filehost.camel.common.camel.account.ClientLease;
import io.filehost.camel.common.camel.content.BodyType;
import io.filehost.camel.common.camel.option.ConnectionSettings;
import io.filehost.camel.common.camel.option.FileNameOption;
import io.filehost.camel.sendspace.client.SendspaceClient;
import io.filehost.camel.sendspace.client.model.FolderId;
import io.filehost.camel.sendspace.operation.ContentBodies;
import io.filehost.camel.sendspace.operation.OperationContext;
import io.filehost.camel.sendspace.operation.OperationOptions;

/**
 * Says in the words of the operations what a route author said in options.
 *
 * @param endpoint a started endpoint
 */
record OperationSettings(SendspaceEndpoint endpoint) {

    private static final TransferListener NOBODY = new TransferListener() {
    };

    OperationContext context() {
        ClientLease<SendspaceClient, FolderId> lease = endpoint.lease();
        OperationOptions own = operationOptions(endpoint.getConfiguration());
        return new OperationContext(
                lease.client(), lease.folders(), new ContentBodies(lease.client(), own, downloadRetry()), own);
    }

    /** How downloads are taken up again. */
    DownloadRetry downloadRetry() {
        return new ConnectionSettings(endpoint.getConfiguration(), endpoint.getCamelContext()).downloadRetry();
    }

    private OperationOptions operationOptions(SendspaceConfiguration options) {
        return new OperationOptions(
                endpoint.address(), options.isAnonymous(), options.isAutoCreate(), options.isRecursive(),
                options.isStreamList(),
                bodyType(options), options.getLocalWorkDirectory() == null ? null : Path.of(options.getLocalWorkDirectory()),
                options.getMethod(), options.getParameters(), options.isRawResponse(),
                FileNameOption.compiled(options.getFileName(), endpoint.getCamelContext()), options.getFileExist(),
                Charset.forName(options.getCharset()), options.isAllowNullBody(), options.getLinkType(),
                endpoint.getComponent().temporaryFiles(),
                options.getTransferListener() == null ? NOBODY : options.getTransferListener());
    }

    /** A work directory is only good for files in it. */
    private static BodyType bodyType(SendspaceConfiguration options) {
        return options.getLocalWorkDirectory() != null ? BodyType.FILE : options.getBodyType();
    }
}
