package io.filehost.camel.mediafire.operation;

import java.util.List;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.camel.folder.FolderAddress;
import io.filehost.camel.common.camel.item.Batches;
import io.filehost.camel.common.camel.item.Subjects;
import io.filehost.camel.common.camel.item.Work;
import io.filehost.camel.mediafire.client.api.FileMethods;
import io.filehost.camel.mediafire.client.api.FolderMethods;
import io.filehost.camel.mediafire.client.api.SharedParams;
import io.filehost.camel.mediafire.client.model.Entry;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;

/**
 * Moves files and folders into a folder.
 *
 * @param name    what a person calls it
 * @param context of the operation
 */
record Relocation(String name, OperationContext context) {

    /** Moves them all; answers with their records as they are afterwards. */
    List<Entry> move(Subjects<QuickKey, FolderKey> subjects, FolderAddress target) {
        context.folders().with(target, context.options().autoCreate(), key -> {
            workTo(key).on(subjects);
            return key;
        });
        if (!subjects.folders().isEmpty()) {
            context.folders().forget();
        }
        return context.entries().all(subjects);
    }

    private Work<QuickKey, FolderKey> workTo(FolderKey target) {
        Entries entries = context.entries();
        return new Work<>(
                new Batches<>(
                        name, SharedParams.MAX_KEYS,
                        keys -> context.client().call(FileMethods.MOVE, Params.params(SharedParams.QUICK_KEYS, keys)
                                .with(SharedParams.TARGET_FOLDER_KEY, target)),
                        keys -> entries.filesWhere(keys, file -> target.equals(file.parent()) && !file.isTrashed())),
                new Batches<>(
                        name, SharedParams.MAX_KEYS,
                        keys -> context.client().call(FolderMethods.MOVE, Params.params(FolderMethods.SOURCE_KEYS, keys)
                                .with(FolderMethods.TARGET_KEY, target)),
                        keys -> entries.foldersWhere(keys, folder -> target.equals(folder.parent()) && !folder.isTrashed())));
    }
}
