package io.filehost.camel.common.camel.feed;

import java.nio.file.Path;
import java.util.function.Function;

import io.filehost.camel.common.camel.option.WatchConfiguration;
import io.filehost.camel.common.feed.DeviceRevisionRepository;
import io.filehost.camel.common.feed.DeviceRevisionRepository.Opening;
import io.filehost.camel.common.feed.FileRevisionRepository;
import io.filehost.camel.common.feed.MemoryRevisionRepository;
import io.filehost.camel.common.feed.RevisionFeed;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.support.service.ServiceHelper;

/** Where the consumers of one component keep what they have read: as their options say, one reader for each feed. */
public final class FeedStores {

    private final StateFiles files = new StateFiles();
    private final MemoryFeeds memory = new MemoryFeeds();

    /**
     * A feed that is open.
     *
     * @param feed     the feed
     * @param inMemory true when a restart forgets it
     * @param giveBack what to do after it was closed
     */
    public record Stored(RevisionFeed feed, boolean inMemory, Runnable giveBack) implements AutoCloseable {

        /** Makes something of the feed. When that fails the feed is closed. */
        public <T> T into(Function<RevisionFeed, T> work) {
            try {
                return work.apply(feed);
            } catch (RuntimeException e) {
                close();
                throw e;
            }
        }

        @Override
        public void close() {
            try {
                feed.close();
            } finally {
                giveBack.run();
            }
        }
    }

    /**
     * Opens a feed.
     *
     * @param  alone                 whether nobody else may read it meanwhile, even where each keeps its own position
     * @param  own                   a client that the route author made; null without one
     * @throws IllegalStateException when somebody else has it open; the text names both
     */
    public Stored open(WatchConfiguration options, Opening opening, boolean alone, Object own) {
        if (options.getStateFile() != null) {
            FileRevisionRepository file = files.take(Path.of(options.getStateFile()));
            return open(file, opening, () -> files.giveBack(file));
        }
        IdempotentRepository given = options.getRevisionRepository();
        if (given == null) {
            Runnable giveBack = alone ? memory.hold(opening, own) : () -> {
            };
            return open(new MemoryRevisionRepository(), opening, giveBack);
        }
        DeviceRevisionRepository repository = checked(given);
        ServiceHelper.startService(repository);
        return open(repository, opening, () -> {
        });
    }

    private static Stored open(DeviceRevisionRepository repository, Opening opening, Runnable giveBack) {
        try {
            return new Stored(repository.open(opening), repository instanceof MemoryRevisionRepository, giveBack);
        } catch (RuntimeException e) {
            giveBack.run();
            throw e;
        }
    }

    private static DeviceRevisionRepository checked(IdempotentRepository given) {
        if (given instanceof DeviceRevisionRepository repository) {
            return repository;
        }
        throw new IllegalArgumentException(
                "Option revisionRepository takes a DeviceRevisionRepository, for example FileRevisionRepository, not "
                                           + given.getClass().getName());
    }
}
