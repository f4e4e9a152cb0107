package io.filehost.camel.emulator.kernel;

import java.util.List;

/** A list of values that knows what one of its members is called, because XML has to name each. */
public record Items(String singular, List<?> members) {

    public Items {
        members = List.copyOf(members);
    }
}
