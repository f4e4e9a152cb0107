package io.filehost.camel.mediafire.change;

import java.time.Duration;

import io.filehost.camel.common.feed.FileFilter;
import io.filehost.camel.common.feed.RetryPolicy;
import io.filehost.camel.mediafire.client.model.ChangeBlock;
import io.filehost.camel.mediafire.client.model.FileInfo;

/**
 * How a feed is read.
 *
 * @param scope          the part of the account; for files only
 * @param events         what is looked for
 * @param initial        where a feed begins that was never read
 * @param onRevisionLost where it goes on after the account was reset; null to fail
 * @param anyChange      true to deliver a revision whose content was delivered before
 * @param retry          when a failed change is offered again
 * @param jobsMaxWait    how long running jobs of the account are waited for before the feed is read all the same
 * @param filter         which files count
 * @param blockSize      revisions in one block of the feed
 */
public record FeedSettings(
        FeedScope scope, FeedEvents events, InitialRevision initial, InitialRevision onRevisionLost, boolean anyChange,
        RetryPolicy retry, Duration jobsMaxWait, FileFilter<FileInfo> filter, int blockSize) {

    /** Settings for the blocks of the real service. */
    public FeedSettings(FeedScope scope, FeedEvents events, InitialRevision initial, InitialRevision onRevisionLost,
                        boolean anyChange, RetryPolicy retry, Duration jobsMaxWait, FileFilter<FileInfo> filter) {
        this(scope, events, initial, onRevisionLost, anyChange, retry, jobsMaxWait, filter, ChangeBlock.SIZE);
    }

    /** Last revision of the block after a position. */
    long endOfBlock(long position) {
        return (position / blockSize + 1) * blockSize;
    }
}
