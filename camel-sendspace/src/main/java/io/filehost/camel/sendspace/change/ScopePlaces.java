package io.filehost.camel.sendspace.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.filehost.camel.common.feed.FilePath;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.FolderId;

/** Where files lie in the scope. Asks for the folders of the account once, until it is told to look again. */
final class ScopePlaces {

    private final SweptAccount account;
    private final SweepScope scope;
    private FolderTree tree;
    private Map<FolderId, List<String>> names;

    ScopePlaces(SweptAccount account, SweepScope scope) {
        this.account = account;
        this.scope = scope;
    }

    /** What was learnt is out of date. */
    void forget() {
        names = null;
    }

    /** Folders in scope, the nearest first; empty when the folder of the scope is gone. */
    Set<FolderId> folders() {
        look();
        return names.keySet();
    }

    /** Where a file lies below the folder of the scope; empty when it is not in scope. */
    Optional<FilePath> path(FileInfo file) {
        look();
        return Optional.ofNullable(names.get(file.parent())).map(folders -> new FilePath(folders, file.name()));
    }

    /** False when a folder was made after the folders were asked for, so that nobody can say where it lies. */
    boolean knows(FolderId folder) {
        look();
        return !scope.recursive() || tree.has(folder);
    }

    private void look() {
        if (names != null) {
            return;
        }
        if (!scope.recursive()) {
            names = Map.of(scope.folder(), List.of());
            return;
        }
        tree = new FolderTree(account.folders());
        names = tree.in(scope);
    }
}
