package io.filehost.camel.emulator.kernel.record;

/**
 * Which record of an account: there is one for each file, folder, contact and so on.
 *
 * @param kind {@code file}, {@code folder}, or the name of a {@link Drawer}
 */
public record RecordId(String kind, String id) {
}
