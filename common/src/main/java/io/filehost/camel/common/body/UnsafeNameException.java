package io.filehost.camel.common.body;

import java.io.IOException;

/** A remote name that must not become a local path. */
public final class UnsafeNameException extends IOException {

    private static final long serialVersionUID = 1L;

    UnsafeNameException(String name, String reason) {
        super("The remote name \"%s\" cannot become a local file: %s".formatted(name.replaceAll("\\p{Cntrl}", "?"), reason));
    }
}
