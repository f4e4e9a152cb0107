package io.filehost.camel.emulator.sendspace.upload;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import io.filehost.camel.emulator.kernel.Answer;
import io.filehost.camel.emulator.kernel.FormText;
import io.filehost.camel.emulator.kernel.Request;
import io.filehost.camel.emulator.kernel.Service;
import io.filehost.camel.emulator.kernel.Visit;

/** Tells how far an upload is, in a document of its own without the envelope of the API. */
public final class ProgressService implements Service {

    public static final String PATH = "/progressapiupload.html";

    /** The name in fault plan and journal. */
    public static final String METHOD = "progress";

    private final UploadSlots slots;

    public ProgressService(UploadSlots slots) {
        this.slots = slots;
    }

    @Override
    public String methodOf(Request request) {
        return METHOD;
    }

    @Override
    public Answer answer(Request request, Visit visit) {
        String identifier = FormText.parse(request.query()).getOrDefault(UploadField.UPLOAD_IDENTIFIER, "");
        visit.token(identifier);
        return PlainXml.answer("progress", fields(slots.find(identifier).map(slot -> slot.progress().snapshot())
                .orElse(UploadProgress.Snapshot.NOTHING)));
    }

    private static Map<String, String> fields(UploadProgress.Snapshot progress) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("status", progress.status());
        fields.put("eta", clock(progress.timeLeft()));
        fields.put("speed", Long.toString(progress.speed()));
        fields.put("uploaded_bytes", Long.toString(progress.received()));
        fields.put("total_size", Long.toString(progress.total()));
        fields.put("elapsed", clock(progress.elapsed()));
        fields.put("meter", Long.toString(progress.meter()));
        return fields;
    }

    private static String clock(Duration time) {
        return "%02d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }
}
