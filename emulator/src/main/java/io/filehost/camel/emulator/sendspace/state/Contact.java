package io.filehost.camel.emulator.sendspace.state;

/**
 * An entry of an address book; its address is its key.
 *
 * @param collected it came from an upload and not from its owner
 */
public record Contact(String email, String name, String description, boolean collected) {
}
