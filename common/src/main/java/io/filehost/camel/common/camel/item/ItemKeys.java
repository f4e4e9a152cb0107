package io.filehost.camel.common.camel.item;

import java.util.Optional;

/**
 * The keys of one service, as routes hand them over.
 *
 * @param <F> key of a file
 * @param <D> key of a folder
 */
public interface ItemKeys<F, D> {

    /**
     * The key that a text is.
     *
     * @throws IllegalArgumentException when it cannot be one
     */
    F file(String text);

    /** As {@link #file}, of a folder. */
    D folder(String text);

    /** The key of the file that one of our records, or a key itself, stands for. */
    Optional<F> fileOf(Object item);

    /** As {@link #fileOf}, of a folder. */
    Optional<D> folderOf(Object item);
}
