package io.filehost.camel.quarkus.build.devservices;

import java.io.IOException;
import java.util.Map;

import io.filehost.camel.emulator.kernel.Emulator;

/** A service that can be emulated, as Dev Services see it. */
public interface EmulatedService {

    /** Scheme of the component's URIs. */
    String scheme();

    /**
     * The options, besides the base URL, that the component needs to work with the emulator, and their values unless
     * the user configured others. Names are those of {@code camel.component.<scheme>.}
     */
    Map<String, String> credentials(DevServicesConfig config);

    /**
     * Starts an emulator.
     *
     * @param port        0 takes a free one
     * @param credentials those it lets in, by the names of {@link #credentials}
     */
    Emulator start(int port, Map<String, String> credentials) throws IOException;
}
