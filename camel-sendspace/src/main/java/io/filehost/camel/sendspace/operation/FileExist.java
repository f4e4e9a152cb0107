package io.filehost.camel.sendspace.operation;

import io.filehost.camel.common.camel.option.OptionWord;
import io.filehost.camel.sendspace.header.SendspaceConstants;

/**
 * What an upload does when its name is taken. The service has no say in it: names are not unique there, so the folder
 * is listed first. Between that and the upload somebody else may take the name.
 */
public enum FileExist {
    /** Both are kept, under one name. */
    DUPLICATE,
    /** The existing file stays; the upload is a success that names it, and moves nothing. */
    IGNORE,
    /** The existing file stays; the upload is an error. */
    FAIL;

    /**
     * Reads a word such as {@code Duplicate}; case is ignored.
     *
     * @param  word                     header value; null for the other
     * @throws IllegalArgumentException when there is no such word
     */
    public static FileExist of(Object word, FileExist otherwise) {
        if (word == null || word instanceof FileExist) {
            return word == null ? otherwise : (FileExist) word;
        }
        return OptionWord.find(FileExist.class, word.toString()).orElseThrow(() -> new IllegalArgumentException(
                "%s is Duplicate, Ignore or Fail, not %s".formatted(SendspaceConstants.FILE_EXIST, word)));
    }
}
