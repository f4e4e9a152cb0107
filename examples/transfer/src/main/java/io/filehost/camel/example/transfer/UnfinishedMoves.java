package io.filehost.camel.example.transfer;

import java.util.Map;
import java.util.Optional;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.example.transfer.store.ArchivedFiles;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderInfo;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.CamelExecutionException;

/** Moves into the archive that were announced before a kill: asks the service which of them were made. */
final class UnfinishedMoves {

    private final Routes routes;
    private final ArchivedFiles archived;

    UnfinishedMoves(Routes routes, ArchivedFiles archived) {
        this.routes = routes;
        this.archived = archived;
    }

    /** Settles all of them. One that was not made is delivered again, because the inbox still has it. */
    void settle() {
        for (ArchivedFiles.Entry entry : archived.unfinished()) {
            if (isInArchive(entry)) {
                archived.archived(entry);
            } else {
                archived.notMoved(entry);
            }
        }
    }

    private boolean isInArchive(ArchivedFiles.Entry entry) {
        Optional<FileInfo> file = info(MediaFireConstants.QUICK_KEY, entry.key(), FileInfo.class);
        Optional<FolderInfo> folder = info(MediaFireConstants.SUBJECT_PATH, ArchiveLeg.folderOf(entry), FolderInfo.class);
        return file.isPresent() && folder.isPresent() && file.get().parent().equals(folder.get().key());
    }

    private <T> Optional<T> info(String header, String subject, Class<T> type) {
        try {
            return Optional.of(routes.ask("mediafire:/?operation=info", Map.of(header, subject), type));
        } catch (CamelExecutionException e) {
            if (e.getCause() instanceof FileHostException problem && problem.kind() == ErrorKind.NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
