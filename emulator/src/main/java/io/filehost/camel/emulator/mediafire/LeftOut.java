package io.filehost.camel.emulator.mediafire;

import java.util.Optional;
import java.util.Set;

import io.filehost.camel.emulator.kernel.Answer;

/** Documented methods this emulator does not have. Calling them unknown would be a lie, so they are HTTP 501. */
final class LeftOut {

    static final Set<String> METHODS = Set.of("billing/cancel_plan", "billing/change_plan", "billing/get_invoice",
            "billing/get_plans", "billing/get_products", "billing/purchase_plan");

    private static final int NOT_IMPLEMENTED = 501;

    private LeftOut() {
    }

    static Optional<Answer> answer(String method) {
        return METHODS.contains(method)
                ? Optional.of(Answer.text(NOT_IMPLEMENTED, "text/plain", "This emulator does not have " + method))
                : Optional.empty();
    }
}
