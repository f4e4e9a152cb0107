package io.filehost.camel.mediafire.change;

import java.util.List;

import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.feed.ItemKind;
import io.filehost.camel.common.feed.RevisionFeed;
import io.filehost.camel.mediafire.client.change.ChangeFeed;
import io.filehost.camel.mediafire.client.model.Change;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads blocks for those who want the files below a folder. Folders first, for they say where files are. */
final class FilesBlock implements BlockReading {

    private static final Logger LOG = LoggerFactory.getLogger(FilesBlock.class);

    private final FeedSettings settings;
    private final FolderLookup folders;
    private final ScopeWalk walk;
    private final Adoption adoption;
    private final FileLookup files;

    FilesBlock(ChangeFeed feed, FeedSettings settings, FolderLookup folders, ScopeWalk walk) {
        this.settings = settings;
        this.folders = folders;
        this.walk = walk;
        this.adoption = new Adoption(feed, settings.scope(), folders, walk, settings.filter());
        this.files = new FileLookup(feed);
    }

    @Override
    public void begin(long upTo, ReadDraft draft) {
        if (upTo == 0) {
            adoption.adopt(settings.scope().folder(), 0, draft);
        } else {
            adoption.adoptFoldersOnly(upTo, draft);
        }
    }

    @Override
    public void read(List<Change> changes, long upTo, ReadDraft draft) {
        List<Change> folderChanges = changes.stream().filter(FilesBlock::isFolder).toList();
        folderChanges.forEach(change -> folders.forget(new FolderKey(change.key())));
        leaveWhatTheFeedDoesNotTell(draft);
        folderChanges.stream().filter(FilesBlock::isTrashed).forEach(change -> leave(new FolderKey(change.key()), draft));
        List<Change> fileChanges = changes.stream().filter(change -> change.kind() == Change.Kind.FILE).toList();
        // Before any folder is listed: a listing is newer than the block and may show a file that was restored since.
        fileChanges.stream().filter(FilesBlock::isTrashed).forEach(change -> draft.drop(change.key()));
        folderChanges.stream().filter(change -> !isTrashed(change))
                .forEach(change -> folder(new FolderKey(change.key()), upTo, draft));
        files(fileChanges.stream().filter(change -> !isTrashed(change)).toList(), upTo, draft);
    }

    @Override
    public void pollEnds(RevisionFeed feed) {
        folders.endOfPoll(() -> feed.folders().keySet());
    }

    private void folder(FolderKey folder, long upTo, ReadDraft draft) {
        ScopeWalk.Place place = walk.ofChanged(folder, draft);
        if (!place.inScope()) {
            leave(folder, draft);
        } else if (place.unknown() == null) {
            draft.enter(folder, folders.find(folder).map(FolderInfo::parent).orElse(FolderKey.ROOT));
        } else {
            adoption.adopt(place.unknown(), upTo, draft);
        }
    }

    private void leave(FolderKey folder, ReadDraft draft) {
        if (folder.equals(settings.scope().folder()) && draft.knows(folder)) {
            LOG.warn("The folder {} that is watched went away. Nothing is delivered until it is back.", folder);
        }
        draft.leave(folder);
    }

    /** A purged folder has no entry, and a folder may be excluded after it was adopted. */
    private void leaveWhatTheFeedDoesNotTell(ReadDraft draft) {
        settings.scope().excluded().stream().filter(draft::knows).forEach(draft::leave);
        FolderKey watched = settings.scope().folder();
        if (!watched.isRoot() && draft.knows(watched) && folders.find(watched).isEmpty()) {
            leave(watched, draft);
        }
    }

    private void files(List<Change> changes, long upTo, ReadDraft draft) {
        FileLookup.Found asked = files.find(changes.stream().filter(this::isThin).map(Change::key).toList());
        for (Change change : changes) {
            FileInfo file = asked.found().get(change.key());
            FileHostException refusal = asked.refused().get(change.key());
            if (refusal != null) {
                // Where it lies is not known: it is opened, and asked for again when it is offered.
                draft.open(change.key(), change.revision(), ItemKind.FILE);
            } else if (file != null) {
                file(change, file.parent(), file.name(), upTo, draft);
            } else if (isThin(change)) {
                draft.drop(change.key());
            } else {
                file(change, change.parent(), change.name(), upTo, draft);
            }
        }
    }

    private void file(Change change, FolderKey parent, String name, long upTo, ReadDraft draft) {
        ScopeWalk.Place place = walk.of(parent, draft);
        if (!place.inScope()) {
            draft.drop(change.key());
            return;
        }
        if (place.unknown() != null) {
            adoption.adopt(place.unknown(), upTo, draft);
        }
        if (walk.mayBeWanted(parent, name, settings.filter())) {
            draft.open(change.key(), change.revision(), ItemKind.FILE);
        } else {
            draft.dropIfOpen(change.key());
        }
    }

    /** True when the entry does not tell enough to judge it. */
    private boolean isThin(Change change) {
        return change.parent() == null || change.name() == null && settings.filter().looksAtPaths();
    }

    private static boolean isTrashed(Change change) {
        return change.state() == Change.State.DELETED || change.parent() != null && change.parent().isTrash();
    }

    /** The trash can itself shows up among the changed folders and says nothing. */
    private static boolean isFolder(Change change) {
        return change.kind() == Change.Kind.FOLDER && !FolderKey.TRASH.value().equals(change.key());
    }
}
