package io.filehost.camel.mediafire;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import io.filehost.camel.common.camel.feed.ConsumedFeed;
import io.filehost.camel.common.camel.feed.FeedSource;
import io.filehost.camel.common.camel.feed.FeedStores;
import io.filehost.camel.common.camel.feed.FileFilters;
import io.filehost.camel.common.camel.feed.Opener;
import io.filehost.camel.common.camel.folder.FolderAddress;
import io.filehost.camel.common.camel.folder.PathResolver;
import io.filehost.camel.common.camel.task.Failures;
import io.filehost.camel.common.feed.DeviceRevisionRepository.Opening;
import io.filehost.camel.common.feed.FeedId;
import io.filehost.camel.common.feed.FeedReader;
import io.filehost.camel.common.feed.FeedState;
import io.filehost.camel.common.feed.RetryPolicy;
import io.filehost.camel.common.feed.RevisionFeed;
import io.filehost.camel.mediafire.change.FeedAssembly;
import io.filehost.camel.mediafire.change.FeedEvents;
import io.filehost.camel.mediafire.change.FeedScope;
import io.filehost.camel.mediafire.change.FeedSettings;
import io.filehost.camel.mediafire.change.InitialRevision;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FolderKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a consumer needs to know of a started endpoint of MediaFire.
 *
 * @param endpoint the endpoint
 * @param clock    tells the time
 */
record WatchedAccount(MediaFireEndpoint endpoint, Clock clock) implements FeedSource<FileInfo, FolderKey> {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedAccount.class);

    /** Finding out the key of a folder takes a call; a folder given by key, and the root, do without. */
    @Override
    public ConsumedFeed<FileInfo, FolderKey> open(Opener opener, boolean remade) {
        MediaFireConfiguration options = options();
        new ConfigurationCheck(options, address()).consumer();
        FolderKey folder = folders().key(address(), options.isAutoCreate());
        MediaFireDisposal disposal = new MediaFireDisposal(endpoint, folder);
        Opening opening = new Opening(
                id(options, folder), label(options, folder), opener.text(), options.getRememberedFiles());
        FeedStores.Stored stored
                = endpoint.getComponent().feedStores().open(options, opening, opener.alone(), options.getClient());
        return stored.into(feed -> {
            FeedReader<FileInfo> reader = FeedAssembly.reader(feed, endpoint.lease().client().changes(),
                    settings(folder, disposal.targets(), initial(feed, folder, remade)), clock);
            return new ConsumedFeed<>(folder, stored, reader, new DeliveredMessages(endpoint, feed), disposal);
        });
    }

    @Override
    public FolderAddress address() {
        return endpoint.address();
    }

    @Override
    public PathResolver<FolderKey> folders() {
        return endpoint.lease().folders();
    }

    @Override
    public MediaFireConfiguration options() {
        return endpoint.getConfiguration();
    }

    @Override
    public String afterRead() {
        return options().getAfterRead().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Failures failures() {
        return MediaFireApiException.FAILURES;
    }

    @Override
    public String afterRestart(int open) {
        String initial = options().getInitialRevision();
        return switch (initial.toLowerCase(Locale.ROOT)) {
            case "earliest" -> open + (options().getEvents() == Events.FILES ? " files in scope" : " entries of the account")
                               + " will be delivered again after a restart";
            case "latest" -> "what changes while it is stopped will not be delivered";
            default -> "what changed after revision " + initial + " will be delivered again after a restart";
        };
    }

    private InitialRevision initial(RevisionFeed feed, FolderKey folder, boolean remade) {
        MediaFireConfiguration options = options();
        boolean other = options.getConsumerId() != null && isOfAnotherFolder(feed, options, folder);
        if (other) {
            LOG.warn("Feed {} was read for another folder and begins anew for {}", options.getConsumerId(), folder);
            feed.forget();
        }
        return remade || other ? InitialRevision.EARLIEST : InitialRevision.parse(options.getInitialRevision());
    }

    private static boolean isOfAnotherFolder(RevisionFeed feed, MediaFireConfiguration options, FolderKey folder) {
        return options.getEvents() == Events.FILES && feed.position() != FeedState.NOT_STARTED
                && !feed.folders().containsKey(folder.value());
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

    private FeedSettings settings(FolderKey folder, Set<FolderKey> targets, InitialRevision initial) {
        MediaFireConfiguration options = options();
        return new FeedSettings(
                new FeedScope(folder, options.isRecursive(), targets), events(options),
                initial, whenLost(options.getOnRevisionLost()),
                options.getChanged() == Changed.ANY,
                new RetryPolicy(Duration.ofMillis(endpoint.getDelay()), options.getMaximumAttempts()),
                options.getAsyncJobsMaxWait(), FileFilters.of(options, options.getFilter()));
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
}
