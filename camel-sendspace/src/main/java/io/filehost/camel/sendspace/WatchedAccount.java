package io.filehost.camel.sendspace;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import io.filehost.camel.common.camel.feed.ConsumedFeed;
import io.filehost.camel.common.camel.feed.DisposalFolders;
import io.filehost.camel.common.camel.feed.FeedSource;
import io.filehost.camel.common.camel.feed.FeedStores;
import io.filehost.camel.common.camel.feed.FileFilters;
import io.filehost.camel.common.camel.feed.Opener;
import io.filehost.camel.common.camel.folder.FolderAddress;
import io.filehost.camel.common.camel.folder.PathResolver;
import io.filehost.camel.common.camel.task.Failures;
import io.filehost.camel.common.feed.DeviceRevisionRepository.Opening;
import io.filehost.camel.common.feed.FeedId;
import io.filehost.camel.common.feed.RetryPolicy;
import io.filehost.camel.sendspace.change.ClientAccount;
import io.filehost.camel.sendspace.change.SweepScope;
import io.filehost.camel.sendspace.change.SweepSettings;
import io.filehost.camel.sendspace.change.SweptFeed;
import io.filehost.camel.sendspace.client.model.FileInfo;
import io.filehost.camel.sendspace.client.model.FolderId;
import io.filehost.camel.sendspace.operation.SendspaceFolders;

/**
 * What a consumer needs to know of a started endpoint of sendspace.
 *
 * @param endpoint the endpoint
 * @param limits   counts what downloads do to files
 * @param clock    tells the time
 */
record WatchedAccount(SendspaceEndpoint endpoint, ReachedLimits limits, Clock clock)
        implements
            FeedSource<FileInfo, FolderId> {

    /** Finding out the id of a folder takes a call; a folder given by id, and the root, do without. */
    @Override
    public ConsumedFeed<FileInfo, FolderId> open(Opener opener, boolean remade) {
        SendspaceConfiguration options = options();
        new ConfigurationCheck(options, address()).consumer();
        FolderId folder = folders().key(address(), options.isAutoCreate());
        DisposalFolders<FolderId> targets
                = new DisposalFolders<>(options, SendspaceFolders.NAMING, address(), folders(), folder);
        SweepSettings settings = settings(folder, targets.keys(), remade);
        // The content of a file never changes, so that none has to be remembered.
        Opening opening = new Opening(id(options, folder), label(options, folder), opener.text(), 0);
        FeedStores.Stored stored
                = endpoint.getComponent().feedStores().open(options, opening, opener.alone(), options.getClient());
        return stored.into(feed -> {
            SweptFeed swept = new SweptFeed(feed, new ClientAccount(endpoint.lease().client()), settings, clock);
            return new ConsumedFeed<>(
                    folder, stored, swept.reader(), new DeliveredMessages(endpoint, feed, limits),
                    new SendspaceDisposal(endpoint.lease().client(), options.getAfterRead(), targets, swept));
        });
    }

    @Override
    public FolderAddress address() {
        return endpoint.address();
    }

    @Override
    public PathResolver<FolderId> folders() {
        return endpoint.lease().folders();
    }

    @Override
    public SendspaceConfiguration options() {
        return endpoint.getConfiguration();
    }

    @Override
    public String afterRead() {
        return options().getAfterRead().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Failures failures() {
        return SendspaceApiException.FAILURES;
    }

    @Override
    public String afterRestart(int open) {
        return options().getInitialRevision() == InitialRevision.LATEST
                ? "what comes while it is stopped will not be delivered"
                : open + " files in scope will be delivered again after a restart";
    }

    private SweepSettings settings(FolderId folder, Set<FolderId> excluded, boolean remade) {
        SendspaceConfiguration options = options();
        return new SweepSettings(
                new SweepScope(folder, options.isRecursive(), excluded), options.getEvents() == Events.CHANGES,
                options.getInitialRevision() == InitialRevision.LATEST && !remade, options.getMinAge(),
                new RetryPolicy(Duration.ofMillis(endpoint.getDelay()), options.getMaximumAttempts()),
                FileFilters.of(options, options.getFilter()));
    }

    private static FeedId id(SendspaceConfiguration options, FolderId folder) {
        if (options.getConsumerId() != null) {
            return FeedId.named(options.getConsumerId());
        }
        return FeedId.of(
                options.getBaseUrl(), Objects.requireNonNullElse(options.getUsername(), ""), options.getEvents().name(), "",
                folder.value(), String.valueOf(options.isRecursive()));
    }

    private static String label(SendspaceConfiguration options, FolderId folder) {
        return options.getEvents().name().toLowerCase(Locale.ROOT) + " key:" + folder
               + (options.isRecursive() ? " recursive" : "");
    }
}
