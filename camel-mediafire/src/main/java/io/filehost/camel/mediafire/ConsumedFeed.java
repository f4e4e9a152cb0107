package io.filehost.camel.mediafire;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import io.filehost.camel.common.camel.NameFilter;
import io.filehost.camel.common.feed.DeviceRevisionRepository;
import io.filehost.camel.common.feed.FeedId;
import io.filehost.camel.common.feed.FeedReader;
import io.filehost.camel.common.feed.FeedState;
import io.filehost.camel.common.feed.FileFilter;
import io.filehost.camel.common.feed.FileRevisionRepository;
import io.filehost.camel.common.feed.MemoryRevisionRepository;
import io.filehost.camel.common.feed.RetryPolicy;
import io.filehost.camel.common.feed.RevisionFeed;
import io.filehost.camel.mediafire.change.FeedAssembly;
import io.filehost.camel.mediafire.change.FeedEvents;
import io.filehost.camel.mediafire.change.FeedScope;
import io.filehost.camel.mediafire.change.FeedSettings;
import io.filehost.camel.mediafire.change.InitialRevision;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.support.service.ServiceHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The feed of one consumer, open: where it is stored, how it is read, and what happens to files afterwards. */
final class ConsumedFeed implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ConsumedFeed.class);

    private final FolderKey folder;
    private final RevisionFeed feed;
    private final FeedReader<FileInfo> reader;
    private final FileDisposal disposal;
    private final RestartWarning warning;
    private final Runnable end;

    /** @param warning null when the feed is stored */
    private ConsumedFeed(FolderKey folder, RevisionFeed feed, FeedReader<FileInfo> reader, FileDisposal disposal,
                         RestartWarning warning, Runnable end) {
        this.folder = folder;
        this.feed = feed;
        this.reader = reader;
        this.disposal = disposal;
        this.warning = warning;
        this.end = end;
    }

    /**
     * Opens the feed of a started endpoint. Finding out the key of a folder takes a call; a folder given by key, and
     * the root, do without.
     *
     * @param  opener                who reads the feed
     * @param  remade                true when the folder took the place of one that went away: everything in it is new
     * @throws IllegalStateException when somebody else has it open
     */
    static ConsumedFeed open(MediaFireEndpoint endpoint, Opener opener, Clock clock, boolean remade) {
        MediaFireConfiguration options = endpoint.getConfiguration();
        new ConfigurationCheck(options, endpoint.address()).consumer();
        FolderKey folder = endpoint.lease().folders().key(endpoint.address(), options.isAutoCreate());
        FileDisposal disposal = new FileDisposal(endpoint, folder);
        DeviceRevisionRepository repository = repository(endpoint);
        DeviceRevisionRepository.Opening opening = new DeviceRevisionRepository.Opening(
                id(options, folder), label(options, folder), opener.text(), options.getRememberedFiles());
        Runnable giveBack = repository instanceof MemoryRevisionRepository && opener.alone()
                ? endpoint.getComponent().memoryFeeds().hold(opening, options.getClient())
                : giveBack(endpoint, repository);
        try {
            RevisionFeed feed = repository.open(opening);
            boolean other = options.getConsumerId() != null && isOfAnotherFolder(feed, options, folder);
            if (other) {
                LOG.warn("Feed {} was read for another folder and begins anew for {}", options.getConsumerId(), folder);
                feed.forget();
            }
            InitialRevision initial = remade || other
                    ? InitialRevision.EARLIEST : InitialRevision.parse(options.getInitialRevision());
            FeedReader<FileInfo> reader = FeedAssembly.reader(
                    feed, endpoint.lease().client().changes(), settings(endpoint, folder, disposal.targets(), initial), clock);
            RestartWarning warning = repository instanceof MemoryRevisionRepository
                    ? new RestartWarning(options.getEvents(), options.getInitialRevision()) : null;
            return new ConsumedFeed(folder, feed, reader, disposal, warning, giveBack);
        } catch (RuntimeException e) {
            giveBack.run();
            throw e;
        }
    }

    private static boolean isOfAnotherFolder(RevisionFeed feed, MediaFireConfiguration options, FolderKey folder) {
        return options.getEvents() == Events.FILES && feed.position() != FeedState.NOT_STARTED
                && !feed.folders().containsKey(folder.value());
    }

    /** Key of the folder that is looked at. */
    FolderKey folder() {
        return folder;
    }

    /** What to say of a restart, after the first look at the service; empty when the position is stored. */
    Optional<String> restartWarning() {
        return Optional.ofNullable(warning).map(known -> known.text(feed.open().size()));
    }

    RevisionFeed feed() {
        return feed;
    }

    FeedReader<FileInfo> reader() {
        return reader;
    }

    FileDisposal disposal() {
        return disposal;
    }

    @Override
    public void close() {
        feed.close();
        end.run();
    }

    private static FeedId id(MediaFireConfiguration options, FolderKey folder) {
        if (options.getConsumerId() != null) {
            return FeedId.named(options.getConsumerId());
        }
        return FeedId.of(
                options.getBaseUrl(), Objects.requireNonNullElse(options.getUsername(), ""), options.getEvents().name(), "",
                folder.value(), String.valueOf(options.isRecursive()));
    }

    private static String label(MediaFireConfiguration options, FolderKey folder) {
        return options.getEvents().name().toLowerCase(Locale.ROOT) + " key:" + folder
               + (options.isRecursive() ? " recursive" : "");
    }

    private static DeviceRevisionRepository repository(MediaFireEndpoint endpoint) {
        MediaFireConfiguration options = endpoint.getConfiguration();
        if (options.getStateFile() != null) {
            return endpoint.getComponent().stateFiles().take(Path.of(options.getStateFile()));
        }
        IdempotentRepository given = options.getRevisionRepository();
        if (given == null) {
            return new MemoryRevisionRepository();
        }
        if (!(given instanceof DeviceRevisionRepository repository)) {
            throw new IllegalArgumentException(
                    "Option revisionRepository takes a DeviceRevisionRepository, for example FileRevisionRepository, not "
                                               + given.getClass().getName());
        }
        ServiceHelper.startService(repository);
        return repository;
    }

    private static Runnable giveBack(MediaFireEndpoint endpoint, DeviceRevisionRepository repository) {
        boolean shared = endpoint.getConfiguration().getStateFile() != null;
        return () -> {
            if (shared && repository instanceof FileRevisionRepository file) {
                endpoint.getComponent().stateFiles().giveBack(file);
            }
        };
    }

    private static FeedSettings settings(
            MediaFireEndpoint endpoint, FolderKey folder, Set<FolderKey> targets, InitialRevision initial) {
        MediaFireConfiguration options = endpoint.getConfiguration();
        return new FeedSettings(
                new FeedScope(folder, options.isRecursive(), targets), events(options),
                initial, whenLost(options.getOnRevisionLost()),
                options.getChanged() == Changed.ANY,
                new RetryPolicy(Duration.ofMillis(endpoint.getDelay()), options.getMaximumAttempts()),
                options.getAsyncJobsMaxWait(), filter(options));
    }

    private static FeedEvents events(MediaFireConfiguration options) {
        return switch (options.getEvents()) {
            case FILES -> FeedEvents.FILES;
            case TRASH -> FeedEvents.TRASH;
            case CHANGES -> options.isEnrich() ? FeedEvents.CHANGES_WITH_NAMES : FeedEvents.CHANGES;
        };
    }

    private static InitialRevision whenLost(OnRevisionLost choice) {
        return switch (choice) {
            case FAIL -> null;
            case EARLIEST -> InitialRevision.EARLIEST;
            case LATEST -> InitialRevision.LATEST;
        };
    }

    private static FileFilter<FileInfo> filter(MediaFireConfiguration options) {
        NameFilter.Words words = new NameFilter.Words(
                options.getInclude(), options.getExclude(), options.getIncludeExt(), options.getExcludeExt(),
                options.getAntInclude(), options.getAntExclude(), options.getMinDepth(), options.getMaxDepth());
        boolean none = words.equals(new NameFilter.Words(null, null, null, null, null, null, 0, Integer.MAX_VALUE));
        if (none && options.getFilter() == null) {
            return FileFilter.all();
        }
        NameFilter names = new NameFilter(words);
        return new FileFilter<>(
                path -> names.accepts(path.toString(), path.name(), path.depth()),
                options.getFilter() == null ? file -> true : options.getFilter());
    }
}
