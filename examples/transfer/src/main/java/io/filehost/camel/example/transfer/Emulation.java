package io.filehost.camel.example.transfer;

/**
 * How the emulators inside the program behave.
 *
 * @param mediaFirePort port of MediaFire's, 0 for any free one
 * @param sendspacePort port of sendspace's, 0 for any free one
 * @param faultRate     share of requests they spoil, 0 to 1
 * @param seed          seed of the faults
 */
public record Emulation(int mediaFirePort, int sendspacePort, double faultRate, long seed) {

    /** On free ports, without faults. */
    public static final Emulation PLAIN = new Emulation(0, 0, 0, 0);
}
