package io.filehost.camel.common.feed;

/**
 * How an item looked when a feed that has no numbers of its own was last compared.
 *
 * @param folder      the folder it was in
 * @param fingerprint digits and letters that change with what is told of it
 */
public record KnownItem(String folder, String fingerprint) {

    public KnownItem {
        ItemKey.checked(folder);
        ItemKey.checked(fingerprint);
    }
}
