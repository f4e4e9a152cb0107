package io.filehost.camel.sendspace.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.feed.ItemKind;
import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FileInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds out what became of files that a complete sweep did not find: a sweep alone proves nothing. */
final class MissingFiles {

    /** Each file costs a call; the rest is still missing at the next poll. */
    static final int ASKED_AT_MOST = 100;

    private static final Logger LOG = LoggerFactory.getLogger(MissingFiles.class);

    private final SweptAccount account;
    private final ScopePlaces places;

    MissingFiles(SweptAccount account, ScopePlaces places) {
        this.account = account;
        this.places = places;
    }

    /** @param settled files whose end is known without a question */
    void of(List<String> keys, Set<String> settled, SweepDraft draft, BooleanSupplier runAllowed) {
        List<FileInfo> alive = new ArrayList<>();
        int asked = 0;
        for (String key : keys) {
            if (settled.contains(key)) {
                draft.forget(key, ItemKind.GONE_FILE);
            } else if (asked++ < ASKED_AT_MOST && runAllowed.getAsBoolean()) {
                ask(key, alive, draft);
            }
        }
        if (!alive.isEmpty()) {
            whereAre(alive, draft);
        }
    }

    private void ask(String key, List<FileInfo> alive, SweepDraft draft) {
        try {
            account.file(new FileId(key)).ifPresentOrElse(alive::add, () -> draft.forget(key, ItemKind.GONE_FILE));
        } catch (FileHostException e) {
            if (e.kind() == ErrorKind.RETRY || e.kind() == ErrorKind.REAUTH || e.kind() == ErrorKind.FATAL) {
                throw e;
            }
            LOG.warn("Nobody can say what became of {}; it stays known: {}", key, e.getMessage());
        }
    }

    /**
     * The folders are asked for again, because one may have been made or moved during the sweep, and then the file once
     * more: a file that is where it was before and after has not been moved on meanwhile.
     */
    private void whereAre(List<FileInfo> alive, SweepDraft draft) {
        places.forget();
        for (FileInfo file : alive) {
            if (isOutside(file) && account.file(file.id()).filter(now -> now.parent().equals(file.parent())).isPresent()) {
                draft.forget(file.id().value(), ItemKind.LEFT_FILE);
            }
        }
    }

    private boolean isOutside(FileInfo file) {
        return places.path(file).isEmpty() && places.knows(file.parent());
    }
}
