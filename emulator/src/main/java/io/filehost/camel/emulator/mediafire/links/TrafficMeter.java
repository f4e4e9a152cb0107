package io.filehost.camel.emulator.mediafire.links;

import io.filehost.camel.emulator.kernel.ByteRange;

/** Counts what is downloaded. */
@FunctionalInterface
public interface TrafficMeter {

    /** @return whether this part may be sent; false when the owner's traffic is used up */
    boolean take(String quickKey, ByteRange part);
}
