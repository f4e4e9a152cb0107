package io.filehost.camel.sendspace;

import java.util.List;
import java.util.function.Supplier;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.camel.feed.DisposalFolders;
import io.filehost.camel.common.camel.feed.FileDisposal;
import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.feed.Delivery;
import io.filehost.camel.sendspace.change.SweptFeed;
import io.filehost.camel.sendspace.client.SendspaceClient;
import io.filehost.camel.sendspace.client.api.FileMethods;
import io.filehost.camel.sendspace.client.api.SharedParams;
import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.FolderId;
import io.filehost.camel.sendspace.client.model.ItemRefusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happens to a delivered file. Its content cannot have changed, so that nothing is asked before. */
final class SendspaceDisposal implements FileDisposal<FileInfo> {

    private static final Logger LOG = LoggerFactory.getLogger(SendspaceDisposal.class);
    private static final int FILE_NOT_FOUND = 9;

    private final SendspaceClient client;
    private final AfterRead afterRead;
    private final DisposalFolders<FolderId> targets;
    private final SweptFeed swept;

    SendspaceDisposal(SendspaceClient client, AfterRead afterRead, DisposalFolders<FolderId> targets, SweptFeed swept) {
        this.client = client;
        this.afterRead = afterRead;
        this.targets = targets;
        this.swept = swept;
    }

    @Override
    public boolean movesFailed() {
        return targets.takeFailed();
    }

    @Override
    public void succeeded(Delivery<FileInfo> delivery) {
        FileId file = new FileId(delivery.flight().key());
        switch (afterRead) {
            case NONE -> LOG.trace("{} stays where it is", delivery);
            case DELETE -> {
                unlessGone(file, () -> client.call(FileMethods.DELETE, ids(file)).refused());
                swept.disposed(file);
            }
            case MOVE -> noteIfOut(targets.forDone(delivery.path(), folder -> move(file, folder)), file);
        }
    }

    @Override
    public void failed(Delivery<FileInfo> delivery) {
        FileId file = new FileId(delivery.flight().key());
        noteIfOut(targets.forFailed(delivery.path(), folder -> move(file, folder)), file);
    }

    private void noteIfOut(boolean outOfScope, FileId file) {
        if (outOfScope) {
            swept.disposed(file);
        }
    }

    private void move(FileId file, FolderId folder) {
        unlessGone(file, () -> client.call(FileMethods.MOVE_TO_FOLDER, ids(file).with(SharedParams.FOLDER_ID, folder))
                .refused());
    }

    /** Somebody was faster, a limit was reached, or an earlier try worked and its answer was lost. */
    private static void unlessGone(FileId file, Supplier<List<ItemRefusal>> call) {
        try {
            for (ItemRefusal refusal : call.get()) {
                if (refusal.code() != FILE_NOT_FOUND) {
                    throw new FileHostException(
                            "The service refused %s (error %d)".formatted(file, refusal.code()), ErrorKind.CONFLICT);
                }
            }
        } catch (ApiException e) {
            if (e.code() != FILE_NOT_FOUND) {
                throw e;
            }
            LOG.debug("{} is gone already: {}", file, e.getMessage());
        }
    }

    private static Params ids(FileId file) {
        return Params.params(SharedParams.FILE_IDS, List.of(file));
    }
}
