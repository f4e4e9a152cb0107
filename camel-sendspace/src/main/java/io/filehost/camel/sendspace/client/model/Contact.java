package io.filehost.camel.sendspace.client.model;

import java.util.List;

/**
 * An entry of the address book.
 *
 * @param email       its key; compared without case
 * @param name        may be empty
 * @param description may be empty
 * @param collected   true when the service added it by itself, false when the user did
 */
public record Contact(String email, String name, String description, boolean collected) {

    /** The address book. */
    public record Several(List<Contact> contacts) {

        public Several {
            contacts = List.copyOf(contacts);
        }
    }
}
