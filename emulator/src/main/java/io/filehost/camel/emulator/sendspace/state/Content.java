package io.filehost.camel.emulator.sendspace.state;

/**
 * The bytes of a file as the blob store knows them.
 *
 * @param hash SHA-256, 64 lower-case hex digits
 * @param size bytes
 */
public record Content(String hash, long size) {
}
