package io.filehost.camel.emulator.mediafire.state;

/**
 * A public drop box on a folder: whoever has the key may upload into it.
 *
 * @param key     64 hex digits
 * @param message title of the form, may be empty
 */
public record FileDrop(String key, String message) {
}
