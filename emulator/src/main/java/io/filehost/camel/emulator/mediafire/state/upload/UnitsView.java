package io.filehost.camel.emulator.mediafire.state.upload;

import java.util.List;

/**
 * What a caller is told about the units of an upload.
 *
 * @param uploadKey key to poll
 * @param units     how many there are
 * @param unitSize  bytes of each unit but the last
 * @param words     bitmap of those that are there, 16 in each word
 */
public record UnitsView(String uploadKey, boolean allReady, int units, long unitSize, List<Integer> words) {

    static UnitsView of(Upload upload, UnitMap units) {
        return new UnitsView(upload.key(), units.complete(), units.units(), units.unitSize(), units.words());
    }
}
