package io.filehost.camel.example.transfer;

import java.util.Map;
import java.util.Optional;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.sendspace.client.upload.TooLargeException;

/** Which errors mean that this name or this size will never be taken. */
final class Refusal {

    // docs/reference/mediafire-errors.yaml
    private static final Map<Integer, String> REASONS = Map.of(
            118, "the service refuses this file name (3 to 255 characters)",
            142, "the service refuses this type of file");

    private Refusal() {
    }

    /** The reason why MediaFire will not take it, for people; empty when the error is another one. */
    static Optional<String> byMediaFire(Throwable error) {
        if (error instanceof ApiException api && REASONS.containsKey(api.code())) {
            return Optional.of("%s: %s (error %d)".formatted(REASONS.get(api.code()), api.serviceText(), api.code()));
        }
        return byComponent(error);
    }

    /** The reason why sendspace will not take it, for people; empty when the error is another one. */
    static Optional<String> bySendspace(Throwable error) {
        // The limit of a file is told with each upload; there is no code for it.
        return error instanceof TooLargeException ? Optional.of(error.getMessage()) : byComponent(error);
    }

    private static Optional<String> byComponent(Throwable error) {
        // The component refuses before anything is sent, for example control characters in a name.
        return error instanceof IllegalArgumentException
                ? Optional.of("the component refuses this name: " + error.getMessage()) : Optional.empty();
    }
}
