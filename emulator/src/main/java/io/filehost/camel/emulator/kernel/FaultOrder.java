package io.filehost.camel.emulator.kernel;

import java.time.Duration;
import java.util.Optional;

/**
 * A fault rule as the control door takes it: {@code {"method": "upload/resumable", "nth": 2, "fault": "drop"}}. The
 * method may be left out and then means any; when is one of {@code once}, {@code nth}, {@code every}, {@code times},
 * {@code probability} with {@code seed}, or nothing.
 */
final class FaultOrder {

    private FaultOrder() {
    }

    static void carryOut(ControlOrder order, FaultPlan plan) {
        if (order.required("fault").equals("everything")) {
            plan.everything(order.fraction("probability"), order.number("seed"));
        } else {
            Fault fault = fault(order);
            when(order, plan.on(order.text("method").orElse(FaultPlan.ANY))).strikeWith(fault);
        }
    }

    private static FaultRule when(ControlOrder order, FaultRule rule) {
        if (order.has("once")) {
            return rule.once();
        }
        if (order.has("nth")) {
            return rule.nth(order.number("nth"));
        }
        if (order.has("every")) {
            return rule.every(order.number("every"));
        }
        if (order.has("times")) {
            return rule.times(order.number("times"));
        }
        return order.has("probability") ? rule.probability(order.fraction("probability"), order.number("seed")) : rule;
    }

    private static Fault fault(ControlOrder order) {
        String word = order.required("fault");
        return switch (word) {
            case "drop" -> new Fault.Drop();
            case "loseReply" -> new Fault.LoseReply();
            case "delay" -> new Fault.Delay(Duration.ofMillis(order.number("millis")));
            case "status" -> new Fault.Status(order.integer("status"), retryAfter(order));
            case "html" -> new Fault.Html(order.text("text").orElse(""));
            case "truncate" -> new Fault.Truncate();
            case "wrongBytes" -> new Fault.WrongBytes();
            case "error" -> new Fault.ErrorCode(order.integer("code"));
            case "expireToken" -> new Fault.ExpireToken();
            case "desynchroniseKey" -> new Fault.DesynchroniseKey();
            default -> throw new IllegalArgumentException("no such fault: " + word);
        };
    }

    private static Optional<Integer> retryAfter(ControlOrder order) {
        return order.has("retryAfter") ? Optional.of(order.integer("retryAfter")) : Optional.empty();
    }
}
