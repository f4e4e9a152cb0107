package io.filehost.camel.common.camel.account;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import io.filehost.camel.common.camel.folder.PathResolver;
import io.filehost.camel.common.session.SessionState;

/**
 * One client, and so one set of sessions, for all endpoints with the same account. A client lives from the first lease
 * to the end of the last; the settings of connections and repetitions are those of the first, and who wants others is
 * told so once.
 */
public final class SharedClients<O, C extends Closeable, K> {

    private final ClientSource<O, C, K> source;
    private final Clock clock;
    private final Consumer<String> warning;
    private final Map<Object, Shared<C, K>> shared = new HashMap<>();

    /** @param warning told when options of an endpoint have no effect */
    public SharedClients(ClientSource<O, C, K> source, Clock clock, Consumer<String> warning) {
        this.source = source;
        this.clock = clock;
        this.warning = warning;
    }

    private static final class Shared<C, K> {

        private final C client;
        private final PathResolver<K> folders;
        private final SharedOptions options;
        private boolean warned;
        private int users;

        Shared(C client, PathResolver<K> folders, SharedOptions options) {
            this.client = client;
            this.folders = folders;
            this.options = options;
        }
    }

    /** The client of these options; makes no call. Whoever leases it closes the lease once. */
    public synchronized ClientLease<C, K> lease(O options) {
        Object account = source.account(options);
        SharedOptions wishes = source.shared(options);
        Shared<C, K> entry = shared.computeIfAbsent(account, wanted -> open(options, wishes));
        warnOfDifferences(entry, wishes);
        entry.users++;
        return new ClientLease<>(entry.client, entry.folders, () -> release(account, entry));
    }

    private Shared<C, K> open(O options, SharedOptions wishes) {
        C client = source.open(options);
        return new Shared<>(client, new PathResolver<>(source.folders(client), clock), wishes);
    }

    /** Number of accounts in use. */
    public synchronized int count() {
        return shared.size();
    }

    /** Sessions open with all accounts. */
    public int sessions() {
        return states().stream().mapToInt(SessionState::open).sum();
    }

    /** The sessions with each account. */
    public synchronized List<SessionState> states() {
        return shared.values().stream().map(entry -> source.sessions(entry.client)).toList();
    }

    private void warnOfDifferences(Shared<C, K> entry, SharedOptions wishes) {
        List<String> without = wishes.differences(entry.options);
        if (!without.isEmpty() && !entry.warned) {
            entry.warned = true;
            warning.accept("Endpoints of one account share a client, and so the options of the first one: " + without
                           + " of another endpoint have no effect. Set them on the component");
        }
    }

    private synchronized void release(Object account, Shared<C, K> entry) {
        entry.users--;
        if (entry.users > 0) {
            return;
        }
        shared.remove(account, entry);
        try {
            entry.client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
