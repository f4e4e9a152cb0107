package io.filehost.camel.emulator.kernel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the control door can do for every service: look after faults, journal, outbox, clock and failures. */
public final class KernelControls {

    private final FaultPlan faults;
    private final Journal journal;
    private final ManualClock clock;
    private final Failures failures;
    private final Outbox outbox;

    public KernelControls(FaultPlan faults, Journal journal, ManualClock clock, Failures failures, Outbox outbox) {
        this.faults = faults;
        this.journal = journal;
        this.clock = clock;
        this.failures = failures;
        this.outbox = outbox;
    }

    public void addTo(ControlDoor door) {
        door.on("GET", "health", order -> Map.of("status", "up", "failures", failures.all().size()));
        door.on("GET", "failures", order -> failures.all().stream().map(Throwable::toString).toList());
        door.on("DELETE", "failures", order -> done(failures::clear));
        door.on("GET", "faults", order -> faults.rules());
        door.on("POST", "faults", order -> done(() -> FaultOrder.carryOut(order, faults)));
        door.on("DELETE", "faults", order -> done(faults::clear));
        door.on("GET", "journal", this::journal);
        door.on("DELETE", "journal", order -> done(journal::clear));
        door.on("GET", "outbox", order -> outbox.entries().stream().map(KernelControls::written).toList());
        door.on("DELETE", "outbox", order -> done(outbox::clear));
        door.on("GET", "clock", order -> Map.of("now", clock.instant().toString()));
        door.on("POST", "clock", this::advance);
    }

    /** What an order without a result answers. */
    public static Map<String, String> done(Runnable order) {
        order.run();
        return Map.of("result", "done");
    }

    private List<Map<String, Object>> journal(ControlOrder order) {
        String method = order.query().get("method");
        return journal.that(entry -> method == null || entry.method().equals(method)).stream()
                .map(KernelControls::written).toList();
    }

    private Map<String, String> advance(ControlOrder order) {
        clock.advance(order.duration("advance"));
        return Map.of("now", clock.instant().toString());
    }

    private static Map<String, Object> written(OutboxEntry entry) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("time", entry.time().toString());
        fields.put("kind", entry.kind());
        fields.put("to", entry.to());
        fields.put("text", entry.text());
        fields.put("outcome", entry.outcome());
        return fields;
    }

    private static Map<String, Object> written(JournalEntry entry) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("time", entry.time().toString());
        fields.put("method", entry.method());
        fields.put("verb", entry.verb());
        fields.put("account", entry.account());
        fields.put("token", entry.token());
        fields.put("parameters", entry.parameters());
        fields.put("status", entry.status());
        fields.put("errorCode", entry.errorCode());
        fields.put("fault", entry.fault());
        fields.put("bytesIn", entry.bytesIn());
        fields.put("bytesOut", entry.bytesOut());
        fields.put("newKey", entry.newKey());
        return fields;
    }
}
