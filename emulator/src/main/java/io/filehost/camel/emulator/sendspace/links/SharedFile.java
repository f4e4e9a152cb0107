package io.filehost.camel.emulator.sendspace.links;

/**
 * What whoever has a link to a file may know of it.
 *
 * @param sha256 its content in the blob store
 * @param size   bytes
 * @param locked a password is needed before a link to it is handed out
 */
public record SharedFile(String id, String name, String sha256, long size, boolean locked) {
}
