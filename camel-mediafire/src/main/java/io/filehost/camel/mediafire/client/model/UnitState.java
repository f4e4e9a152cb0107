package io.filehost.camel.mediafire.client.model;

import java.util.List;

/**
 * What the service holds of an upload in units.
 *
 * @param ready     true when every unit is there
 * @param count     number of units
 * @param unitSize  bytes in each unit but the last
 * @param words     16-bit words, least significant bit first: which units are there; missing words mean none
 * @param uploadKey key to poll with; mostly empty, the answers to units carry it
 */
public record UnitState(boolean ready, int count, long unitSize, List<Integer> words, String uploadKey) {

    public UnitState {
        words = List.copyOf(words);
    }
}
