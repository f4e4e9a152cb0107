package io.filehost.camel.common.camel.account;

import java.time.Clock;

import io.filehost.camel.common.camel.folder.FolderTree;
import io.filehost.camel.common.camel.folder.PathResolver;

/**
 * A client in use.
 *
 * @param client  the account
 * @param folders what is known of its folders
 * @param end     what to do when it is no longer needed
 */
public record ClientLease<C, K>(C client, PathResolver<K> folders, Runnable end) implements AutoCloseable {

    /** A client that somebody else made and closes. */
    public static <C, K> ClientLease<C, K> of(C client, FolderTree<K> folders) {
        return new ClientLease<>(client, new PathResolver<>(folders, Clock.systemUTC()), () -> {
        });
    }

    @Override
    public void close() {
        end.run();
    }
}
