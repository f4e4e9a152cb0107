package io.filehost.camel.emulator.mediafire.state;

import io.filehost.camel.emulator.kernel.Figure;

/** A figure an account or a call cannot exceed, and what it is unless another is set (protocol 23). */
public enum Limit implements Figure {

    /** Bytes a new account may hold. */
    STORAGE("storage", 10L << 30),

    /** Bytes downloaded from an account in 24 hours: 50 GB, says the page about downloads. */
    DAILY_TRAFFIC("dailyTraffic", 50L << 30),

    /** One-time keys an account makes in 24 hours. */
    DAILY_ONE_TIME_KEYS("dailyOneTimeKeys", 100),

    /** Shares an account gives in 24 hours. */
    DAILY_SHARES("dailyShares", 100),

    /** Shares of one file or folder (error 239); no source has the number, so there is none. */
    SHARES_OF_ITEM("sharesOfItem", Long.MAX_VALUE),

    /** Characters of a name of a file or folder. */
    LONGEST_NAME("longestName", 255),

    /** Characters of a file name, the extension counted. */
    SHORTEST_FILE_NAME("shortestFileName", 3),

    /** Folders below each other, the root not counted. */
    FOLDER_DEPTH("folderDepth", 130),

    /** Files at any depth in a folder that is deleted (error 242). */
    DELETED_FILES("deletedFiles", 1000),

    /** Files of one copy of folders (error 207), and the longest list of siblings. */
    OBJECTS("objects", 6000),

    /** Results of a search. */
    SEARCH_RESULTS("searchResults", 100),

    /** Bytes of a file that goes into an archive (error 150). */
    ZIP_FILE("zipFile", 314_572_800L),

    /** Bytes of the files of an archive (error 153). */
    ZIP_TOTAL("zipTotal", 2_147_483_647L),

    /** Files of an archive (error 154); the number is our reading, none is printed. */
    ZIP_FILES("zipFiles", 6000);

    private final String word;
    private final long usual;

    Limit(String word, long usual) {
        this.word = word;
        this.usual = usual;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public long usual() {
        return usual;
    }
}
