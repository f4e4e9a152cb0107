package io.filehost.camel.common.camel.account;

import io.filehost.camel.common.camel.folder.FolderTree;
import io.filehost.camel.common.session.SessionState;

/**
 * Makes the clients of one service.
 *
 * @param <O> options of an endpoint
 * @param <C> client of an account
 * @param <K> key of a folder
 */
public interface ClientSource<O, C, K> {

    /** What makes two endpoints the same account: equal for those, its text without secrets. */
    Object account(O options);

    /** The options that all endpoints of an account have in common. */
    SharedOptions shared(O options);

    /** A client with these options; makes no call. */
    C open(O options);

    /** The sessions that a client has open. */
    SessionState sessions(C client);

    /** The folders of its account. */
    FolderTree<K> folders(C client);
}
