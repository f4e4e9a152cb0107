package io.filehost.camel.common.camel.folder;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * How the folders of one service are written in addresses and headers.
 *
 * @param rootKey the service's key for the root
 * @param check   throws {@link IllegalArgumentException} for what cannot be a key
 */
public record FolderNaming(String rootKey, Consumer<String> check) {

    /**
     * Reads what a route author writes: {@code /} for the root, {@code /a/b} or {@code a/b} for a path, {@code key:abc}
     * for a key.
     *
     * @throws IllegalArgumentException when nothing is written, the key is none, or a name is empty, {@code .},
     *                                  {@code ..} or holds control characters
     */
    public FolderAddress parse(String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("A folder is required; the root is written /");
        }
        if (text.toLowerCase(Locale.ROOT).startsWith(FolderAddress.KEY)) {
            return ofKey(text.substring(FolderAddress.KEY.length()));
        }
        String way = text.startsWith("/") ? text.substring(1) : text;
        return way.isEmpty() ? FolderAddress.ROOT : FolderAddress.ROOT.resolve(FolderAddress.names(way));
    }

    /**
     * The folder of a key.
     *
     * @throws IllegalArgumentException when it is none
     */
    public FolderAddress ofKey(String key) {
        check.accept(key);
        return key.equals(rootKey) ? FolderAddress.ROOT : new FolderAddress(key, List.of());
    }

    /** The key where the way of an address begins. */
    public String topKey(FolderAddress address) {
        return address.isFromRoot() ? rootKey : address.top();
    }
}
