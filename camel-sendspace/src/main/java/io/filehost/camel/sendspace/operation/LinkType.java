package io.filehost.camel.sendspace.operation;

import io.filehost.camel.common.camel.option.OptionWord;
import io.filehost.camel.sendspace.header.SendspaceConstants;

/** What a link leads to. */
public enum LinkType {
    /** The web page of a file or of a public folder. */
    PAGE,
    /**
     * The bytes of a file: its direct link where the account has those, else an address that is good for one download
     * soon.
     */
    DIRECT;

    /**
     * Reads a word such as {@code page}; case is ignored.
     *
     * @param  word                     header value; null for the other
     * @throws IllegalArgumentException when there is no such word
     */
    public static LinkType of(String word, LinkType otherwise) {
        if (word == null) {
            return otherwise;
        }
        return OptionWord.find(LinkType.class, word).orElseThrow(() -> new IllegalArgumentException(
                "%s is page or direct, not %s".formatted(SendspaceConstants.LINK_TYPE, word)));
    }
}
