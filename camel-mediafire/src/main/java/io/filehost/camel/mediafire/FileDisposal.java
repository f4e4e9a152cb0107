package io.filehost.camel.mediafire;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.camel.folder.FolderAddress;
import io.filehost.camel.common.camel.folder.PathResolver;
import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.feed.Delivery;
import io.filehost.camel.common.feed.FilePath;
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
final class FileDisposal {

    private static final Logger LOG = LoggerFactory.getLogger(FileDisposal.class);
    private static final int IN_TRASH = 211;

    private final MediaFireClient client;
    private final PathResolver<FolderKey> folders;
    private final FolderKey watched;
    private final AfterRead afterRead;
    private final FolderAddress moveTo;
    private final FolderAddress moveFailedTo;
    private final Set<FolderKey> targets = ConcurrentHashMap.newKeySet();

    /** @param watched the folder that files are looked for in; it is never kept out */
    FileDisposal(MediaFireEndpoint endpoint, FolderKey watched) {
        MediaFireConfiguration options = endpoint.getConfiguration();
        this.client = endpoint.lease().client();
        this.folders = endpoint.lease().folders();
        this.watched = watched;
        this.afterRead = options.getAfterRead();
        this.moveTo = address(endpoint, options.getMoveTo());
        this.moveFailedTo = address(endpoint, options.getMoveFailedTo());
    }

    /**
     * Keys of the folders that files are moved to; they are made when they are missing. The set grows when one of them
     * was deleted and is made again.
     */
    Set<FolderKey> targets() {
        for (FolderAddress target : new FolderAddress[] { moveTo, moveFailedTo }) {
            if (target != null) {
                keepOut(target);
            }
        }
        return targets;
    }

    private void keepOut(FolderAddress target) {
        FolderKey key = folders.key(target, true);
        if (!key.equals(watched)) {
            targets.add(key);
        }
    }

    boolean movesFailed() {
        return moveFailedTo != null;
    }

    /** The exchange was done well. */
    void succeeded(Delivery<FileInfo> delivery) {
        switch (afterRead) {
            case NONE -> LOG.trace("{} stays where it is", delivery.flight());
            case DELETE -> unlessChanged(delivery, file -> client.call(FileMethods.DELETE,
                    Params.params(SharedParams.QUICK_KEYS, List.of(file.quickKey()))));
            case PURGE -> unlessChanged(delivery, file -> client.call(FileMethods.PURGE,
                    Params.params(SharedParams.QUICK_KEY, file.quickKey())));
            case MOVE -> unlessChanged(delivery, file -> move(file, delivery.path(), moveTo));
        }
    }

    /** The exchange failed for the last time. */
    void failed(Delivery<FileInfo> delivery) {
        unlessChanged(delivery, file -> move(file, delivery.path(), moveFailedTo));
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

    private void move(FileInfo file, FilePath path, FolderAddress target) {
        try {
            moveNow(file, path, target);
        } catch (ApiException e) {
            if (!saysGone(e)) {
                throw e;
            }
            // Perhaps it is not the file: the key of the target, or of a folder above it, may be an old one.
            folders.forget();
            moveNow(file, path, target);
        }
    }

    private void moveNow(FileInfo file, FilePath path, FolderAddress target) {
        folders.with(below(target, path), true, key -> {
            keepOut(target);
            if (!key.equals(file.parent())) {
                client.call(FileMethods.MOVE, Params.params(SharedParams.QUICK_KEYS, List.of(file.quickKey()))
                        .with(SharedParams.TARGET_FOLDER_KEY, key));
            }
            return key;
        });
    }

    private static boolean saysGone(ApiException e) {
        return e.kind() == ErrorKind.NOT_FOUND || e.code() == IN_TRASH;
    }

    /** The same sub-folders as before, unless one of them has a name that no path can hold. */
    private static FolderAddress below(FolderAddress target, FilePath path) {
        if (path.folders().isEmpty()) {
            return target;
        }
        try {
            return target.resolve(FolderAddress.names(path.folder()));
        } catch (IllegalArgumentException e) {
            LOG.debug("{} goes directly into {}: {}", path.name(), target, e.getMessage());
            return target;
        }
    }

    private static FolderAddress address(MediaFireEndpoint endpoint, String text) {
        if (text == null) {
            return null;
        }
        boolean absolute = text.startsWith("/") || text.regionMatches(true, 0, "key:", 0, 4);
        return absolute ? MediaFireFolders.NAMING.parse(text) : endpoint.address().resolve(FolderAddress.names(text));
    }
}
