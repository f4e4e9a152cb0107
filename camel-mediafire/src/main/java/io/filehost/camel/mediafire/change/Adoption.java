package io.filehost.camel.mediafire.change;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.feed.FileFilter;
import io.filehost.camel.common.feed.ItemKind;
import io.filehost.camel.mediafire.client.change.ChangeFeed;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.FolderListing;

/**
 * Makes folders known. A folder that enters the scope brings files along whose own numbers may be older than what was
 * read, so it is listed once; its newer files come by themselves.
 */
final class Adoption {

    private final ChangeFeed feed;
    private final FeedScope scope;
    private final FolderLookup folders;
    private final ScopeWalk walk;
    private final FileFilter<FileInfo> filter;

    Adoption(ChangeFeed feed, FeedScope scope, FolderLookup folders, ScopeWalk walk, FileFilter<FileInfo> filter) {
        this.feed = feed;
        this.scope = scope;
        this.folders = folders;
        this.walk = walk;
        this.filter = filter;
    }

    private record Step(FolderKey folder, FolderKey parent) {
    }

    /** Adopts a folder and what lies below it; opens the files up to a revision. */
    void adopt(FolderKey folder, long upTo, ReadDraft draft) {
        Deque<Step> waiting = new ArrayDeque<>();
        waiting.add(new Step(folder, parentOf(folder)));
        while (!waiting.isEmpty()) {
            Step step = waiting.remove();
            Optional<FolderListing> listing = list(step.folder(), upTo == 0);
            if (listing.isEmpty()) {
                draft.leave(step.folder());
                continue;
            }
            draft.enter(step.folder(), step.parent());
            openFiles(listing.get(), upTo, draft);
            addSubFolders(listing.get(), Long.MAX_VALUE, draft, waiting);
        }
    }

    /**
     * Makes the folders of the scope known without looking at their files.
     *
     * @param upTo folders changed later are left to the feed, which tells what they bring along
     */
    void adoptFoldersOnly(long upTo, ReadDraft draft) {
        Deque<Step> waiting = new ArrayDeque<>();
        waiting.add(new Step(scope.folder(), parentOf(scope.folder())));
        while (!waiting.isEmpty()) {
            Step step = waiting.remove();
            list(step.folder(), true).ifPresent(listing -> {
                draft.enter(step.folder(), step.parent());
                addSubFolders(listing, upTo, draft, waiting);
            });
        }
    }

    private void openFiles(FolderListing listing, long upTo, ReadDraft draft) {
        for (FileInfo file : listing.files()) {
            if (file.revision() <= upTo && walk.mayBeWanted(listing.folder(), file.name(), filter)) {
                draft.open(file.quickKey().value(), file.revision(), ItemKind.FILE);
            }
        }
    }

    private void addSubFolders(FolderListing listing, long upTo, ReadDraft draft, Deque<Step> waiting) {
        if (!scope.recursive()) {
            return;
        }
        for (FolderInfo sub : listing.folders()) {
            folders.seen(sub, listing.folder());
            if (draft.knows(sub.key())) {
                draft.enter(sub.key(), listing.folder());
            } else if (sub.revision() <= upTo && !scope.excluded().contains(sub.key())) {
                waiting.add(new Step(sub.key(), listing.folder()));
            }
        }
    }

    private FolderKey parentOf(FolderKey folder) {
        if (folder.isRoot()) {
            return FolderKey.ROOT;
        }
        return folders.find(folder).map(FolderInfo::parent).orElse(FolderKey.ROOT);
    }

    private Optional<FolderListing> list(FolderKey folder, boolean foldersOnly) {
        try {
            return Optional.of(foldersOnly ? feed.listFolders(folder) : feed.list(folder));
        } catch (FileHostException e) {
            // Purged since it was seen; the scope folder itself must exist when a reader begins.
            if (e.kind() == ErrorKind.NOT_FOUND && !(foldersOnly && folder.equals(scope.folder()))) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
