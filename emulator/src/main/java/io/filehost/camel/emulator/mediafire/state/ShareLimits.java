package io.filehost.camel.emulator.mediafire.state;

/**
 * How much an account may share.
 *
 * @param perDay  shares of 24 hours (protocol 23: 100)
 * @param perItem shares of one item; no source has the number, so there is none unless one is set
 */
public record ShareLimits(int perDay, int perItem) {

    public static ShareLimits defaults() {
        return new ShareLimits(100, Integer.MAX_VALUE);
    }
}
