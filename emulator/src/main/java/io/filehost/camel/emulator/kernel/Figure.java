package io.filehost.camel.emulator.kernel;

/** A figure of a service that can be set: an enum constant says which, and what it is unless somebody sets it. */
public interface Figure {

    /** Its name at the control door. */
    String word();

    /** What it is unless another is set. */
    long usual();
}
