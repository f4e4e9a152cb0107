package io.filehost.camel.emulator.mediafire.state.upload;

/**
 * What the headers say about the unit in the body.
 *
 * @param number 0-based
 * @param size   bytes
 * @param hash   SHA-256, lower-case hex
 */
public record UnitLabel(long number, long size, String hash) {
}
