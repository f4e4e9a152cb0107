package io.filehost.camel.emulator.mediafire.links;

import java.net.InetAddress;

import io.filehost.camel.emulator.kernel.ByteRange;

/** Knows one-time keys and what becomes of them. */
public interface OneTimeDesk {

    /** What a key opens; asking does not use it up. */
    Opening look(String token, InetAddress caller);

    /**
     * A download of this part begins, which is one use of the key.
     *
     * @return false when somebody was faster or the owner's traffic is used up
     */
    boolean begin(String token, InetAddress caller, ByteRange part);

    /** The download that began was sent to its end. */
    void delivered(String token);

    /** The download that began broke off. */
    void brokenOff(String token);
}
