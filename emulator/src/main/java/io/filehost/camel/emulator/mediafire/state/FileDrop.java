package io.filehost.camel.emulator.mediafire.state;

/**
 * A public drop box on a folder: whoever has the key may upload into it.
 *
 * @param key          64 hex digits
 * @param message      title of the form, may be empty
 * @param descriptions the form takes descriptions; for its page only, no call of the API sends any
 * @param several      the form takes several files; for its page only
 * @param mails        the owner gets a mail when something was dropped
 */
public record FileDrop(String key, String message, boolean descriptions, boolean several, boolean mails) {

    /** A new one as the documents have it when nothing else is asked for. */
    public static FileDrop fresh(String key) {
        return new FileDrop(key, "", false, false, true);
    }
}
