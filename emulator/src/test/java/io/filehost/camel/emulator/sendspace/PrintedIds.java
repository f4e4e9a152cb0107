package io.filehost.camel.emulator.sendspace;

import java.util.ArrayDeque;
import java.util.Deque;

import io.filehost.camel.emulator.kernel.KeyGenerator;

/** Gives items the ids of the printed samples, one after the other; other keys, and what comes later, are random. */
final class PrintedIds implements KeyGenerator {

    private static final int LENGTH = 6;

    private final KeyGenerator others = KeyGenerator.random();
    private final Deque<String> waiting = new ArrayDeque<>();

    /** The id of the next item. */
    void announce(String id) {
        waiting.add(id);
    }

    @Override
    public String next(int length) {
        return length == LENGTH && !waiting.isEmpty() ? waiting.pop() : others.next(length);
    }
}
