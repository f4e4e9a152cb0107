package io.filehost.camel.emulator.mediafire.state.upload;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which units of a file have arrived, as 16-bit words with the first unit in the lowest bit of the first word (protocol
 * 11.4).
 *
 * @param size     bytes of the whole file
 * @param unitSize bytes of each unit but the last
 * @param words    one for every 16 units
 */
record UnitMap(long size, long unitSize, List<Integer> words) {

    private static final int WORD = 16;

    UnitMap {
        words = List.copyOf(words);
    }

    static UnitMap empty(long size, long unitSize) {
        return new UnitMap(
                size, unitSize, IntStream.range(0, divideUp(units(size, unitSize), WORD)).map(i -> 0).boxed().toList());
    }

    /** Number of units; an empty file has one, which is empty. */
    int units() {
        return units(size, unitSize);
    }

    boolean has(int unit) {
        return (words.get(unit / WORD) >> unit % WORD & 1) == 1;
    }

    UnitMap with(int unit) {
        return replaced(unit / WORD, words.get(unit / WORD) | 1 << unit % WORD);
    }

    UnitMap without(int unit) {
        return replaced(unit / WORD, words.get(unit / WORD) & ~(1 << unit % WORD));
    }

    boolean complete() {
        return words.equals(filled().words);
    }

    boolean untouched() {
        return words.stream().allMatch(word -> word == 0);
    }

    /** The same file with every unit there. */
    UnitMap filled() {
        List<Integer> full = IntStream.range(0, words.size())
                .mapToObj(i -> (1 << Math.min(WORD, units() - i * WORD)) - 1).toList();
        return new UnitMap(size, unitSize, full);
    }

    long positionOf(int unit) {
        return unit * unitSize;
    }

    /** Bytes of a unit; the last one holds what is left. */
    long sizeOf(int unit) {
        return Math.min(unitSize, size - positionOf(unit));
    }

    private UnitMap replaced(int index, int word) {
        return new UnitMap(
                size, unitSize,
                IntStream.range(0, words.size()).map(i -> i == index ? word : words.get(i)).boxed().toList());
    }

    private static int units(long size, long unitSize) {
        return Math.max(1, divideUp(size, unitSize));
    }

    private static int divideUp(long amount, long step) {
        return Math.toIntExact((amount + step - 1) / step);
    }
}
