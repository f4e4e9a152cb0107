package io.filehost.camel.mediafire;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import io.filehost.camel.common.camel.folder.PathResolver;
import io.filehost.camel.common.session.SessionState;
import io.filehost.camel.mediafire.client.MediaFireClient;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.operation.MediaFireFolders;

/**
 * One client, and so one set of sessions, for all endpoints with the same account. A client lives from the first lease
 * to the end of the last; the settings of connections and repetitions are those of the first, and who wants others is
 * told so once.
 */
final class SharedClients {

    private final Function<MediaFireConfiguration, MediaFireClient> maker;
    private final Clock clock;
    private final Consumer<String> warning;
    private final Map<Account, Shared> shared = new HashMap<>();

    /** @param warning told when options of an endpoint have no effect */
    SharedClients(Function<MediaFireConfiguration, MediaFireClient> maker, Clock clock, Consumer<String> warning) {
        this.maker = maker;
        this.clock = clock;
        this.warning = warning;
    }

    /** What makes two endpoints the same account. Its text shows nothing: some of it is secret. */
    private record Account(String baseUrl, String apiVersion, String username, String password, String applicationId,
            String apiKey) {

        static Account of(MediaFireConfiguration options) {
            return new Account(
                    options.getBaseUrl(), options.getApiVersion(), options.getUsername(), options.getPassword(),
                    options.getApplicationId(), options.getApiKey());
        }

        @Override
        public String toString() {
            return "Account at " + baseUrl;
        }
    }

    private static final class Shared {

        private final MediaFireClient client;
        private final PathResolver<FolderKey> folders;
        private final SharedOptions options;
        private boolean warned;
        private int users;

        Shared(MediaFireClient client, SharedOptions options, Clock clock) {
            this.client = client;
            this.options = options;
            this.folders = new PathResolver<>(new MediaFireFolders(client), clock);
        }
    }

    /**
     * A client in use.
     *
     * @param client  the account
     * @param folders what is known of its folders
     * @param end     what to do when it is no longer needed
     */
    record Lease(MediaFireClient client, PathResolver<FolderKey> folders, Runnable end) implements AutoCloseable {

        /** A client that somebody else made and closes. */
        static Lease of(MediaFireClient client) {
            return new Lease(client, new PathResolver<>(new MediaFireFolders(client), Clock.systemUTC()), () -> {
            });
        }

        @Override
        public void close() {
            end.run();
        }
    }

    /** The client of these options; makes no call. Whoever leases it closes the lease once. */
    synchronized Lease lease(MediaFireConfiguration options) {
        Account account = Account.of(options);
        SharedOptions wishes = new SharedOptions(options);
        Shared entry = shared.computeIfAbsent(account, wanted -> new Shared(maker.apply(options), wishes, clock));
        warnOfDifferences(entry, wishes);
        entry.users++;
        return new Lease(entry.client, entry.folders, () -> release(account, entry));
    }

    /** Number of accounts in use. */
    synchronized int count() {
        return shared.size();
    }

    /** Sessions open with all accounts. */
    synchronized int sessions() {
        return states().stream().mapToInt(SessionState::open).sum();
    }

    /** The sessions with each account. */
    synchronized List<SessionState> states() {
        return shared.values().stream().map(entry -> entry.client.sessions()).toList();
    }

    private void warnOfDifferences(Shared entry, SharedOptions wishes) {
        List<String> without = wishes.differences(entry.options);
        if (!without.isEmpty() && !entry.warned) {
            entry.warned = true;
            warning.accept("Endpoints of one account share a client, and so the options of the first one: " + without
                           + " of another endpoint have no effect. Set them on the component");
        }
    }

    private synchronized void release(Account account, Shared entry) {
        entry.users--;
        if (entry.users == 0) {
            shared.remove(account, entry);
            entry.client.close();
        }
    }
}
