package io.filehost.camel.common.testing.soak;

import java.io.IOException;
import java.util.Set;

import org.apache.camel.CamelContext;

/** A running service that misbehaves when it is told to, and the component that works against it. */
public interface SoakedService {

    /** The scheme of the component. */
    String scheme();

    /** A context like that of a new process, with the component in it; not started. */
    CamelContext newContext();

    /** Puts a file there without a call. */
    void plant(String path, byte[] content) throws IOException;

    /** Names of all files, those in a trash left out. */
    Set<String> names();

    /** True when the component notices that content was damaged on its way. */
    boolean provesContent();

    /** From now on any request may be struck by any fault. */
    void misbehave(double rate, long seed);

    /** From now on none is. */
    void behave();
}
