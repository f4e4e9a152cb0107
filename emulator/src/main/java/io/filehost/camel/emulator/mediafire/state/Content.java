package io.filehost.camel.emulator.mediafire.state;

/**
 * The bytes of a file, by reference.
 *
 * @param hash SHA-256, lower-case hex
 * @param size bytes
 */
public record Content(String hash, long size) {

    /** No bytes. */
    public static final Content EMPTY
            = new Content("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", 0);
}
