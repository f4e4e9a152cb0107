package io.filehost.camel.emulator.sendspace.upload;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import io.filehost.camel.emulator.kernel.Answer;
import io.filehost.camel.emulator.kernel.BlobStore;
import io.filehost.camel.emulator.kernel.Fault;
import io.filehost.camel.emulator.kernel.FormParts;
import io.filehost.camel.emulator.kernel.FormText;
import io.filehost.camel.emulator.kernel.ReceivedBytes;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Request;
import io.filehost.camel.emulator.kernel.Service;
import io.filehost.camel.emulator.kernel.Visit;
import io.filehost.camel.emulator.sendspace.rule.Quirk;
import io.filehost.camel.emulator.sendspace.rule.Rules;

/**
 * The node that takes uploads. The slot is the credential: it is named by the address, and the form has to repeat what
 * was handed out with it. What goes wrong is told without a reason; the journal has it.
 */
public final class UploadService implements Service {

    public static final String PATH = "/apiupload";

    /** The name in fault plan and journal. */
    public static final String METHOD = "upload";

    /** What the journal does not show. */
    private static final Set<String> SECRETS = Set.of(UploadField.UPLOAD_IDENTIFIER, UploadField.EXTRA_INFO,
            UploadField.PASSWORD, UploadField.REDIRECT_URL);

    private final UploadSlots slots;
    private final Uploads uploads;
    private final BlobStore blobs;
    private final Supplier<Rules> rules;

    public UploadService(UploadSlots slots, Uploads uploads, BlobStore blobs, Supplier<Rules> rules) {
        this.slots = slots;
        this.uploads = uploads;
        this.blobs = blobs;
        this.rules = rules;
    }

    @Override
    public String methodOf(Request request) {
        return METHOD;
    }

    @Override
    public Answer answer(Request request, Visit visit) throws IOException {
        if (!request.verb().equals("POST")) {
            return Answer.empty(405).withHeader("Allow", "POST");
        }
        String identifier = FormText.parse(request.query()).getOrDefault(UploadField.UPLOAD_IDENTIFIER, "");
        visit.token(identifier);
        Optional<UploadSlot> slot = slots.begin(identifier, length(request));
        if (slot.isEmpty()) {
            visit.parameters(Map.of("failure", "the slot is unknown, old or used"));
            return replies(false).failed(Optional.empty());
        }
        slot.get().member().ifPresent(visit::account);
        return take(slot.get(), request, visit);
    }

    private static long length(Request request) {
        return request.header("Content-Length").filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf).orElse(0L);
    }

    private UploadReplies replies(boolean guest) {
        return new UploadReplies(guest, rules.get().has(Quirk.CARRIAGE_RETURNS));
    }

    private Answer take(UploadSlot slot, Request request, Visit visit) throws IOException {
        boolean kept = false;
        try (UploadForm form = read(slot, request)) {
            UploadWishes wishes = slot.wishes().and(form.wishes());
            UploadReplies replies = replies(slot.member().isEmpty());
            if (rules.get().has(Quirk.FIELDS_IN_ADDRESS)) {
                form.complete(FormText.parse(request.query()));
            }
            visit.parameters(shown(form, ""));
            try {
                Receipt receipt = keep(slot, wishes, form, request.origin(), visit);
                kept = true;
                return replies.kept(receipt, wishes.redirect());
            } catch (Refusal refusal) {
                visit.refused(refusal.code());
                visit.parameters(shown(form, refusal.getMessage()));
                return replies.failed(wishes.redirect());
            }
        } finally {
            slot.progress().end(kept);
        }
    }

    /** A body that is no form is read as one without fields. */
    private UploadForm read(UploadSlot slot, Request request) throws IOException {
        WatchedBody body = new WatchedBody(request.body(), slot.progress());
        Optional<String> boundary = FormParts.boundary(request);
        return boundary.isPresent()
                ? UploadForm.read(FormParts.of(body, boundary.get()), slot.maxFileSize(), blobs) : UploadForm.none();
    }

    private Receipt keep(UploadSlot slot, UploadWishes wishes, UploadForm form, String origin, Visit visit) {
        if (visit.fault().isPresent() && visit.fault().get() instanceof Fault.ErrorCode error) {
            visit.struck();
            throw Refusal.of(error.code(), "as the fault plan says");
        }
        ReceivedBytes file = new UploadCheck(slot, rules.get().has(Quirk.STRICT_FIELD_ORDER)).passed(form);
        return uploads.keep(slot, wishes, form.filename(), file, origin);
    }

    private static Map<String, String> shown(UploadForm form, String failure) {
        Map<String, String> shown = new LinkedHashMap<>(form.fields());
        shown.keySet().removeAll(SECRETS);
        shown.put(UploadField.FILE, form.filename());
        if (!failure.isEmpty()) {
            shown.put("failure", failure);
        }
        return shown;
    }
}
