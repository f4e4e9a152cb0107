package io.filehost.camel.emulator.mediafire.calls;

import java.util.List;
import java.util.stream.Stream;

import io.filehost.camel.emulator.kernel.Call;

/**
 * One chunk of a list. Past the last chunk there is an empty one (our reading).
 *
 * @param number  which chunk, from 1
 * @param size    items of a full chunk
 * @param members what is on it
 * @param more    whether another chunk follows
 */
record Page<T>(long number, long size, List<T> members, boolean more) {

    static final int DEFAULT_SIZE = 100;
    private static final int LARGEST = 1000;

    /** The chunk a call asks for. Sizes are clamped to 1 to 1000 (our reading; the allowed range is in no source). */
    static <T> Page<T> of(Call call, Stream<T> items) {
        long size = Math.max(1, Math.min(LARGEST, call.number("chunk_size", DEFAULT_SIZE)));
        return of(call, items, size);
    }

    static <T> Page<T> of(Call call, Stream<T> items, long size) {
        long number = call.number("chunk", 1);
        if (number < 1) {
            throw call.malformed("chunk");
        }
        List<T> found = items.skip((number - 1) * size).limit(size + 1).toList();
        boolean more = found.size() > size;
        return new Page<>(number, size, more ? found.subList(0, (int) size) : found, more);
    }
}
