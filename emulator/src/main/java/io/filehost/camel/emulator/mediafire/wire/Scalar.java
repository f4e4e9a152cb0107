package io.filehost.camel.emulator.mediafire.wire;

import io.filehost.camel.emulator.kernel.Reply;

/** Single values of a reply as text. */
final class Scalar {

    private Scalar() {
    }

    /** @throws IllegalStateException when a handler put something no wire knows: a bug of the emulator */
    static String text(Object value) {
        if (value instanceof String || value instanceof Number) {
            return value.toString();
        }
        throw new IllegalStateException("A reply cannot hold " + (value == null ? "null" : value.getClass().getName()));
    }

    static Object unwrapped(Object member) {
        return member instanceof Reply reply ? reply.values() : member;
    }
}
