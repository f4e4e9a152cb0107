package io.filehost.camel.mediafire;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.camel.feed.DisposalFolders;
import io.filehost.camel.common.camel.feed.FileDisposal;
import io.filehost.camel.common.camel.folder.PathResolver;
import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.feed.Delivery;
import io.filehost.camel.mediafire.client.MediaFireClient;
import io.filehost.camel.mediafire.client.api.FileMethods;
import io.filehost.camel.mediafire.client.api.SharedParams;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import io.filehost.camel.mediafire.operation.MediaFireFolders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens to a delivered file. It goes by the captured key alone, and only while the file is still what was
 * delivered: a newer revision is left for its own delivery.
 */
final class MediaFireDisposal implements FileDisposal<FileInfo> {

    private static final Logger LOG = LoggerFactory.getLogger(MediaFireDisposal.class);
    private static final int IN_TRASH = 211;

    private final MediaFireClient client;
    private final PathResolver<FolderKey> folders;
    private final DisposalFolders<FolderKey> targets;
    private final AfterRead afterRead;

    /** @param watched the folder that files are looked for in */
    MediaFireDisposal(MediaFireEndpoint endpoint, FolderKey watched) {
        MediaFireConfiguration options = endpoint.getConfiguration();
        this.client = endpoint.lease().client();
        this.folders = endpoint.lease().folders();
        this.afterRead = options.getAfterRead();
        this.targets = new DisposalFolders<>(options, MediaFireFolders.NAMING, endpoint.address(), folders, watched);
    }

    /** Keys of the folders that files are moved to; nothing is read from them. */
    Set<FolderKey> targets() {
        return targets.keys();
    }

    @Override
    public boolean movesFailed() {
        return targets.takeFailed();
    }

    @Override
    public void succeeded(Delivery<FileInfo> delivery) {
        switch (afterRead) {
            case NONE -> LOG.trace("{} stays where it is", delivery.flight());
            case DELETE -> unlessChanged(delivery, file -> client.call(FileMethods.DELETE,
                    Params.params(SharedParams.QUICK_KEYS, List.of(file.quickKey()))));
            case PURGE -> unlessChanged(delivery, file -> client.call(FileMethods.PURGE,
                    Params.params(SharedParams.QUICK_KEY, file.quickKey())));
            case MOVE -> unlessChanged(delivery, file -> move(file, move -> targets.forDone(delivery.path(), move)));
        }
    }

    @Override
    public void failed(Delivery<FileInfo> delivery) {
        unlessChanged(delivery, file -> move(file, move -> targets.forFailed(delivery.path(), move)));
    }

    private void unlessChanged(Delivery<FileInfo> delivery, Consumer<FileInfo> action) {
        QuickKey key = new QuickKey(delivery.flight().key());
        for (FileInfo file : client.changes().files(List.of(key)).found()) {
            if (file.isTrashed()) {
                LOG.debug("{} went to the trash meanwhile", key);
            } else if (file.revision() != delivery.file().revision()) {
                LOG.debug("{} was changed after revision {} was delivered; it is left alone", key,
                        delivery.flight().revision());
            } else {
                actUnlessGone(file, action);
            }
        }
    }

    private static void actUnlessGone(FileInfo file, Consumer<FileInfo> action) {
        try {
            action.accept(file);
        } catch (ApiException e) {
            if (!saysGone(e)) {
                throw e;
            }
            // Somebody was faster, or an earlier try worked and its answer was lost: it is where it should be, or gone.
            LOG.debug("{} is gone already: {}", file.quickKey(), e.getMessage());
        }
    }

    private void move(FileInfo file, Consumer<Consumer<FolderKey>> target) {
        try {
            target.accept(folder -> moveInto(folder, file));
        } catch (ApiException e) {
            if (!saysGone(e)) {
                throw e;
            }
            // Perhaps it is not the file: the key of the target, or of a folder above it, may be an old one.
            folders.forget();
            target.accept(folder -> moveInto(folder, file));
        }
    }

    private void moveInto(FolderKey folder, FileInfo file) {
        if (!folder.equals(file.parent())) {
            client.call(FileMethods.MOVE, Params.params(SharedParams.QUICK_KEYS, List.of(file.quickKey()))
                    .with(SharedParams.TARGET_FOLDER_KEY, folder));
        }
    }

    private static boolean saysGone(ApiException e) {
        return e.kind() == ErrorKind.NOT_FOUND || e.code() == IN_TRASH;
    }
}
