package io.filehost.camel.mediafire;

import java.nio.charset.Charset;
import java.nio.file.Path;

import io.filehost.camel.common.body.DownloadRetry;
import io.filehost.camel.common.body.TransferListener;
import io.filehost.camel.common.camel.account.ClientLease;
import io.filehost.camel.common.camel.content.BodyType;
import io.filehost.camel.common.camel.option.ConnectionSettings;
import io.filehost.camel.common.camel.option.FileNameOption;
import io.filehost.camel.mediafire.client.MediaFireClient;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.operation.ContentBodies;
import io.filehost.camel.mediafire.operation.LinkType;
import io.filehost.camel.mediafire.operation.OperationContext;
import io.filehost.camel.mediafire.operation.OperationOptions;

/**
 * Says in the words of the operations what a route author said in options.
 *
 * @param endpoint a started endpoint
 */
record OperationSettings(MediaFireEndpoint endpoint) {

    private static final TransferListener NOBODY = new TransferListener() {
    };

    OperationContext context() {
        MediaFireConfiguration options = endpoint.getConfiguration();
        ClientLease<MediaFireClient, FolderKey> lease = endpoint.lease();
        OperationOptions own = operationOptions(options);
        ContentBodies bodies = new ContentBodies(lease.client(), own, downloadRetry());
        return new OperationContext(lease.client(), lease.folders(), bodies, own);
    }

    /** How downloads are taken up again. */
    DownloadRetry downloadRetry() {
        return new ConnectionSettings(endpoint.getConfiguration(), endpoint.getCamelContext()).downloadRetry();
    }

    private OperationOptions operationOptions(MediaFireConfiguration options) {
        return new OperationOptions(
                endpoint.address(), options.isAutoCreate(), options.isRecursive(), options.isStreamList(), bodyType(options),
                options.getLocalWorkDirectory() == null ? null : Path.of(options.getLocalWorkDirectory()), options.getMethod(),
                options.getParameters(), options.isRawResponse(),
                FileNameOption.compiled(options.getFileName(), endpoint.getCamelContext()), options.getFileExist(),
                Charset.forName(options.getCharset()), options.isAllowNullBody(), LinkType.parse(options.getLinkType()),
                options.getDeviceId(), endpoint.getComponent().temporaryFiles(),
                options.getTransferListener() == null ? NOBODY : options.getTransferListener());
    }

    /** A work directory is only good for files in it. */
    private static BodyType bodyType(MediaFireConfiguration options) {
        return options.getLocalWorkDirectory() != null ? BodyType.FILE : options.getBodyType();
    }
}
