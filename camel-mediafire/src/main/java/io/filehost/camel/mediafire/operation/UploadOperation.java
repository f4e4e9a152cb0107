package io.filehost.camel.mediafire.operation;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.body.UploadSource;
import io.filehost.camel.common.body.UploadSources;
import io.filehost.camel.common.body.WatchedTransfer;
import io.filehost.camel.common.camel.folder.FolderAddress;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.mediafire.client.api.FileMethods;
import io.filehost.camel.mediafire.client.api.SharedParams;
import io.filehost.camel.mediafire.client.api.UploadMethods;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import io.filehost.camel.mediafire.client.upload.UploadKind;
import io.filehost.camel.mediafire.client.upload.UploadRequest;
import io.filehost.camel.mediafire.client.upload.UploadResult;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/** Sends the body to a folder and answers with what became of it. The quick key of a message has no say in it. */
public final class UploadOperation implements Operation {

    /** The name is taken: as the poll of an upload tells it, and the two codes of direct answers. */
    private static final Set<Integer> NAME_TAKEN = Set.of(13, 143, 158);

    private final OperationContext context;
    private final UploadSources sources;
    private final UploadWay names;

    public UploadOperation(OperationContext context) {
        this.context = context;
        OperationOptions options = context.options();
        this.sources = options.sources();
        this.names = new UploadWay(options);
    }

    /** One file on its way. */
    private record Upload(String name, FolderAddress folder, UploadSource source, FileExist exist, Message message) {
    }

    @Override
    public void process(Exchange exchange) throws IOException {
        Message message = exchange.getMessage();
        List<String> way = names.of(exchange);
        FolderAddress folder = context.target(exchange).resolve(way.subList(0, way.size() - 1));
        FileExist exist = FileExist.of(message.getHeader(MediaFireConstants.FILE_EXIST), context.options().fileExist());
        Object body = message.getBody();
        UploadSource source = sources.of(body);
        try {
            UploadResult result = upload(new Upload(way.get(way.size() - 1), folder, source, exist, message));
            FileHeaders.ofUpload(message, folder, result);
        } finally {
            if (source != body) {
                source.close();
            }
        }
    }

    private UploadResult upload(Upload upload) {
        WatchedTransfer watched = WatchedTransfer.upload(
                context.options().listener(), upload.name(), upload.source().length());
        return watched.run(() -> {
            UploadResult result = context.folders().with(upload.folder(), context.options().autoCreate(),
                    key -> send(upload, key, watched));
            describe(result.quickKey(), upload.message());
            return result;
        });
    }

    private UploadResult send(Upload upload, FolderKey folder, WatchedTransfer watched) {
        UploadRequest request = new UploadRequest(
                upload.name(), folder, upload.source(), upload.exist().onDuplicate(),
                ModifiedTime.of(upload.message().getHeader(MediaFireConstants.MODIFIED_TIME)), watched::moved);
        try {
            UploadResult result = context.client().upload(request);
            return result.folder().equals(folder) ? result : broughtHome(upload, folder, result);
        } catch (ApiException refused) {
            boolean taken = refused.kind() == ErrorKind.CONFLICT && NAME_TAKEN.contains(refused.code());
            if (taken && upload.exist() == FileExist.IGNORE) {
                return existing(upload.name(), folder, refused);
            }
            throw refused;
        }
    }

    /** The service puts files whose folder is gone into the root and says so. */
    private UploadResult broughtHome(Upload upload, FolderKey gone, UploadResult stray) {
        context.folders().forget();
        FolderKey now = upload.folder().isKey() ? gone : context.folders().key(upload.folder(), context.options().autoCreate());
        if (now.equals(gone)) {
            throw new FileHostException(
                    "upload: folder %s is gone; the service put %s into the root, where it still is, with key %s".formatted(
                            upload.folder(), stray.name(), stray.quickKey()),
                    ErrorKind.CONFLICT);
        }
        context.client().call(FileMethods.MOVE, Params.params(SharedParams.QUICK_KEYS, stray.quickKey())
                .with(SharedParams.TARGET_FOLDER_KEY, now));
        return new UploadResult(
                stray.quickKey(), stray.name(), now, stray.size(), stray.hash(), stray.revision(), stray.kind());
    }

    /** The file that has the name already. */
    private UploadResult existing(String name, FolderKey folder, ApiException refused) {
        QuickKey key = context.client().call(UploadMethods.CHECK, Params.params(UploadMethods.CHECKED_NAME, name)
                .with(SharedParams.TARGET_FOLDER_KEY, folder)).duplicate();
        FileInfo file = key == null ? null : context.entries().files(List.of(key)).get(key);
        if (file == null) {
            throw refused;
        }
        return new UploadResult(key, file.name(), folder, file.size(), file.hash(), file.revision(), UploadKind.NONE);
    }

    private void describe(QuickKey key, Message message) {
        Object description = message.getHeader(MediaFireConstants.DESCRIPTION);
        Object privacy = message.getHeader(MediaFireConstants.PRIVACY);
        if (description != null || privacy != null) {
            context.client().call(FileMethods.UPDATE, Params.params(SharedParams.QUICK_KEY, key)
                    .with(SharedParams.DESCRIPTION, description).with(SharedParams.PRIVACY, privacy));
        }
    }
}
