package io.filehost.camel.sendspace.change;

import java.time.Clock;

import io.filehost.camel.common.feed.FeedReader;
import io.filehost.camel.common.feed.RevisionFeed;
import io.filehost.camel.sendspace.client.model.FileId;
import io.filehost.camel.sendspace.client.model.FileInfo;

/** A feed made of sweeps. */
public final class SweptFeed {

    private final SweepReading reading;
    private final FeedReader<FileInfo> reader;

    public SweptFeed(RevisionFeed feed, SweptAccount account, SweepSettings settings, Clock clock) {
        ScopePlaces places = new ScopePlaces(account, settings.scope());
        this.reading = new SweepReading(feed, account, settings, places, clock);
        this.reader = new FeedReader<>(
                feed, reading, new FileTurn(feed, account, settings, reading, places), settings.retry(), clock);
    }

    /** Hands out what is to be delivered. */
    public FeedReader<FileInfo> reader() {
        return reader;
    }

    /**
     * Says that a file was deleted, or moved out of scope, when its delivery was done. Saves the question what became
     * of it; where nobody says so, it is asked.
     */
    public void disposed(FileId file) {
        reading.disposed(file.value());
    }
}
