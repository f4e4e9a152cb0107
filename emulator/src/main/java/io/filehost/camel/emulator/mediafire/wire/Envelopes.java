package io.filehost.camel.emulator.mediafire.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import io.filehost.camel.emulator.kernel.Answer;
import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.ErrorTable;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Reply;

/** Puts replies and refusals into the envelope of the service. What they say is the business of others. */
public final class Envelopes {

    private static final String LATEST_VERSION = "1.5";
    private static final String REVISION = "new_device_revision";

    private final StatusTable statuses;
    private final ErrorTable errors = ErrorTable.beside(Envelopes.class);
    private final JsonForm json;
    private final XmlForm xml = new XmlForm();

    public Envelopes(Supplier<WireOptions> options) {
        this.statuses = new StatusTable(options);
        this.json = new JsonForm(options);
    }

    /** @param newKey the secret key moved with this call */
    public Answer success(Call call, Reply reply, boolean newKey) {
        return reply.binary().orElseGet(() -> write(call, statuses.success(),
                fields(call, reply.values(), Map.of("result", "Success"), newKey)));
    }

    /** @param newKey the secret key moved with this call although it was refused */
    public Answer error(Call call, Refusal refusal, boolean newKey) {
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("message", errors.message(refusal.code()));
        outcome.put("error", refusal.code());
        outcome.put("result", "Error");
        Map<String, Object> values = refusal.payload().map(Reply::values).orElse(Map.of());
        return write(call, statuses.of(refusal.code()), fields(call, values, outcome, newKey));
    }

    /** In the order of recorded answers: what the method says, how it went, and the revision at the end. */
    private static Map<String, Object> fields(
            Call call, Map<String, Object> values, Map<String, Object> outcome, boolean newKey) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("action", call.method());
        fields.putAll(values);
        Object revision = fields.remove(REVISION);
        fields.putAll(outcome);
        if (newKey) {
            fields.put("new_key", "yes");
        }
        fields.put("current_api_version", call.version().isEmpty() ? LATEST_VERSION : call.version());
        if (revision != null) {
            fields.put(REVISION, revision);
        }
        return fields;
    }

    private Answer write(Call call, int status, Map<String, Object> fields) {
        return Format.of(call) == Format.JSON
                ? Answer.bytes(status, json.contentType(), json.write(fields))
                : Answer.bytes(status, XmlForm.CONTENT_TYPE, xml.write(fields));
    }
}
