package io.filehost.camel.mediafire.change;

import java.time.Clock;

import io.filehost.camel.common.feed.FeedReader;
import io.filehost.camel.common.feed.Offering;
import io.filehost.camel.common.feed.RevisionFeed;
import io.filehost.camel.mediafire.client.change.ChangeFeed;
import io.filehost.camel.mediafire.client.model.FileInfo;

/** Puts together what reads the change feed of an account, by what is looked for in it. */
public final class FeedAssembly {

    private FeedAssembly() {
    }

    /** The reader of a feed. */
    public static FeedReader<FileInfo> reader(RevisionFeed feed, ChangeFeed service, FeedSettings settings, Clock clock) {
        FolderLookup folders = new FolderLookup(service);
        ScopeWalk walk = new ScopeWalk(settings.scope(), folders);
        BlockReading blocks = settings.events() == FeedEvents.FILES
                ? new FilesBlock(service, settings, folders, walk) : new EntriesBlock(settings.events() == FeedEvents.TRASH);
        Offering<FileInfo> offering = switch (settings.events()) {
            case FILES -> new FileOffering(feed, service, settings, walk);
            case TRASH -> new TrashOffering(feed, service);
            case CHANGES -> new EntryOffering(feed, service, false);
            case CHANGES_WITH_NAMES -> new EntryOffering(feed, service, true);
        };
        return new FeedReader<>(
                feed, new FeedProgress(feed, service, settings, clock, blocks), offering, settings.retry(), clock);
    }
}
