package io.filehost.camel.common.camel.feed;

import io.filehost.camel.common.feed.Delivery;

/**
 * What happens to a delivered file. Goes by what was captured when it was delivered, never by headers.
 *
 * @param <F> what is known of a file
 */
public interface FileDisposal<F> {

    /** The exchange was done well. */
    void succeeded(Delivery<F> delivery);

    /** The exchange failed for the last time; called only when {@link #movesFailed()}. */
    void failed(Delivery<F> delivery);

    /** True when files whose exchange failed go somewhere else. */
    boolean movesFailed();
}
