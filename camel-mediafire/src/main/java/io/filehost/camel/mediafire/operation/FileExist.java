package io.filehost.camel.mediafire.operation;

import io.filehost.camel.common.camel.option.OptionWord;
import io.filehost.camel.mediafire.client.upload.OnDuplicate;
import io.filehost.camel.mediafire.header.MediaFireConstants;

/**
 * What an upload does when its name is taken by other content. The same name with the same content is a success without
 * transfer, whatever the word.
 */
public enum FileExist {
    /** The content of the existing file is replaced. */
    OVERRIDE(OnDuplicate.REPLACE),
    /** Both are kept; the service gives the new one another name. */
    KEEP_BOTH(OnDuplicate.KEEP),
    /** The existing file stays; the upload is a success that names it. */
    IGNORE(OnDuplicate.SKIP),
    /** The existing file stays; the upload is an error. */
    FAIL(OnDuplicate.SKIP);

    private final OnDuplicate onDuplicate;

    FileExist(OnDuplicate onDuplicate) {
        this.onDuplicate = onDuplicate;
    }

    /**
     * Reads a word such as {@code KeepBoth}; case is ignored.
     *
     * @param  word                     header value; null for the other
     * @throws IllegalArgumentException when there is no such word
     */
    public static FileExist of(Object word, FileExist otherwise) {
        if (word == null || word instanceof FileExist) {
            return word == null ? otherwise : (FileExist) word;
        }
        return OptionWord.find(FileExist.class, word.toString()).orElseThrow(() -> new IllegalArgumentException(
                "%s is Override, KeepBoth, Ignore or Fail, not %s".formatted(MediaFireConstants.FILE_EXIST, word)));
    }

    /** What the service is told. */
    public OnDuplicate onDuplicate() {
        return onDuplicate;
    }
}
