package io.filehost.camel.common.feed;

/** What an open change is about. The code is one letter of the state file and never changes its meaning. */
public enum ItemKind {

    /** A file that was created or changed. */
    FILE('f'),
    /** A folder that was created or changed. */
    FOLDER('d'),
    /** A file that went to the trash. */
    TRASHED_FILE('x'),
    /** A folder that went to the trash. */
    TRASHED_FOLDER('y'),
    /** A file that is in another folder of the scope. */
    MOVED_FILE('m'),
    /** A file that is told of in other words: another name or description. */
    RENAMED_FILE('n'),
    /** A file that does not exist any more. */
    GONE_FILE('g'),
    /** A file that is out of the scope, and exists. */
    LEFT_FILE('o');

    private final char code;

    ItemKind(char code) {
        this.code = code;
    }

    /** True for both kinds of folder. */
    public boolean isFolder() {
        return this == FOLDER || this == TRASHED_FOLDER;
    }

    /** True for what went to the trash. */
    public boolean isTrashed() {
        return this == TRASHED_FILE || this == TRASHED_FOLDER;
    }

    char code() {
        return code;
    }

    static ItemKind of(String code) {
        for (ItemKind kind : values()) {
            if (code.length() == 1 && code.charAt(0) == kind.code) {
                return kind;
            }
        }
        throw new IllegalArgumentException("Unknown kind of item: " + code);
    }
}
