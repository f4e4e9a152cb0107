package io.filehost.camel.emulator.sendspace.state;

import io.filehost.camel.emulator.kernel.Digests;

/**
 * Who an account belongs to. The digest is as good as the password: it is all a login is checked against.
 *
 * @param digest MD5 of the password, lower-case hex
 */
public record Owner(String name, String fullName, String email, String digest) {

    private static final String DOMAIN = "@example.com";

    /**
     * @param name the member name, or an address, which is the member name and the address then; without an address the
     *             member gets one at {@code example.com}
     */
    public static Owner of(String name, String password) {
        return new Owner(name, name, name.contains("@") ? name : name + DOMAIN, Digests.md5(password));
    }

    Owner withDigest(String value) {
        return new Owner(name, fullName, email, value);
    }
}
