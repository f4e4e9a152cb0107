package io.filehost.camel.mediafire.client.upload;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import io.filehost.camel.mediafire.client.model.UnitState;

/**
 * Which units of a file the service holds: 16 bits a word, least significant first. Missing words mean that nothing is
 * there (protocol notes, 11.4).
 */
record UnitBitmap(BitSet present, int count) {

    private static final int BITS = 16;

    static UnitBitmap of(UnitState state) {
        BitSet present = new BitSet(state.count());
        for (int unit = 0; unit < state.count(); unit++) {
            present.set(unit, state.ready() || isSet(state.words(), unit));
        }
        return new UnitBitmap(present, state.count());
    }

    private static boolean isSet(List<Integer> words, int unit) {
        int word = unit / BITS;
        return word < words.size() && (words.get(word) >> unit % BITS & 1) == 1;
    }

    boolean has(int unit) {
        return present.get(unit);
    }

    /** The units to send, in their order. */
    List<Integer> missing() {
        return IntStream.range(0, count).filter(unit -> !has(unit)).boxed().toList();
    }
}
