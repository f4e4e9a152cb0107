package io.filehost.camel.emulator.mediafire.gate;

import io.filehost.camel.emulator.kernel.Digests;

/**
 * The secret key of a version 2 session and the time that goes with it. Each signed call uses one key; the next follows
 * from it.
 *
 * @param value between 1 and 2147483646
 * @param time  text as handed out at login, used letter by letter
 */
record SecretKey(long value, String time) {

    private static final long MULTIPLIER = 16807;
    private static final long MODULUS = 2147483647;
    private static final int SHOWN = 256;

    SecretKey next() {
        return new SecretKey(value * MULTIPLIER % MODULUS, time);
    }

    /** The signature of a call: {@code uri} is path, question mark and parameters without the signature itself. */
    String sign(String uri) {
        return Digests.md5(value % SHOWN + time + uri);
    }
}
