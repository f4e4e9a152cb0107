package io.filehost.camel.emulator.mediafire.links;

/** What comes of a one-time key. */
public sealed interface Opening {

    /** The file it opens. */
    record Opened(SharedFile file) implements Opening {
    }

    /** It opens nothing: never made, used, too old, or the file is gone. */
    record Ended() implements Opening {
    }

    /** It opens nothing for this address. */
    record Elsewhere() implements Opening {
    }
}
