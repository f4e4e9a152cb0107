package io.filehost.camel.emulator.mediafire;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import io.filehost.camel.emulator.kernel.Answer;
import io.filehost.camel.emulator.kernel.BlobStore;
import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Fault;
import io.filehost.camel.emulator.kernel.FormText;
import io.filehost.camel.emulator.kernel.ReceivedBytes;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.RefusalCodes;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.kernel.Request;
import io.filehost.camel.emulator.kernel.Service;
import io.filehost.camel.emulator.kernel.Visit;
import io.filehost.camel.emulator.mediafire.calls.MethodTable;
import io.filehost.camel.emulator.mediafire.gate.Admission;
import io.filehost.camel.emulator.mediafire.gate.Gate;
import io.filehost.camel.emulator.mediafire.gate.SignedText;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Accounts;
import io.filehost.camel.emulator.mediafire.wire.Envelopes;

import static io.filehost.camel.emulator.mediafire.error.ErrorCode.INVALID_PARAMS;
import static io.filehost.camel.emulator.mediafire.error.ErrorCode.MISSING_PARAMS;
import static io.filehost.camel.emulator.mediafire.error.ErrorCode.UNKNOWN_API;

/**
 * The way of a call through the house, in the order of protocol 26: method, version, token, signature, then the bytes,
 * then the handler inside the account's lock, and at last the key of the session.
 */
final class ApiService implements Service {

    private static final RefusalCodes CODES = new RefusalCodes(MISSING_PARAMS, INVALID_PARAMS);

    private final MethodTable methods;
    private final ApiVersions versions = new ApiVersions();
    private final Gate gate;
    private final Envelopes envelopes;
    private final Accounts accounts;
    private final BlobStore blobs;

    ApiService(MethodTable methods, Gate gate, Envelopes envelopes, Accounts accounts, BlobStore blobs) {
        this.methods = methods;
        this.gate = gate;
        this.envelopes = envelopes;
        this.accounts = accounts;
        this.blobs = blobs;
    }

    @Override
    public String methodOf(Request request) {
        return ApiPath.of(request.path()).method();
    }

    @Override
    public Answer answer(Request request, Visit visit) throws IOException {
        ApiPath path = ApiPath.of(request.path());
        Optional<MethodTable.Entry> entry = methods.find(path.method());
        boolean data = entry.flatMap(MethodTable.Entry::dataHandler).isPresent();
        String form = data || !FormText.isForm(request) ? "" : FormText.read(request.body());
        Map<String, String> parameters = new LinkedHashMap<>(FormText.parse(request.query()));
        parameters.putAll(FormText.parse(form));
        UploadBody body = data ? UploadBody.of(request) : UploadBody.none(request);
        Call call = new Call(path.method(), path.version(), parameters, body.request(), body.content(), CODES);
        visit.parameters(parameters, Secrets.NAMES);
        call.text("session_token").ifPresent(visit::token);
        return answer(call, new SignedText(request.path(), request.query(), form), entry, visit);
    }

    private Answer answer(Call call, SignedText text, Optional<MethodTable.Entry> entry, Visit visit) throws IOException {
        try {
            versions.checkWithdrawn(call);
            MethodTable.Entry method = entry.orElseThrow(() -> Refusal.of(UNKNOWN_API));
            versions.check(call);
            spoilSession(call, visit);
            try (Admission admission = gate.admit(call, text, method.access())) {
                admission.account().map(Account::email).ifPresent(visit::account);
                return handle(call, method, admission, visit);
            }
        } catch (Refusal refusal) {
            visit.refused(refusal.code());
            return envelopes.error(call, refusal, false);
        }
    }

    private Answer handle(Call call, MethodTable.Entry method, Admission admission, Visit visit) throws IOException {
        try {
            refuseByFault(visit);
            Reply reply = method.dataHandler().isPresent()
                    ? receive(call, method.dataHandler().get(), admission.account())
                    : run(call, method.handler().orElseThrow(), admission.account());
            return envelopes.success(call, reply, moved(admission.succeeded(), visit));
        } catch (Refusal refusal) {
            visit.refused(refusal.code());
            return envelopes.error(call, refusal, moved(admission.refused(refusal), visit));
        }
    }

    /** Without the lock, so that neither a slow sender nor a large file holds others up; the handler takes it. */
    private Reply receive(Call call, MethodTable.DataHandler handler, Optional<Account> account) throws IOException {
        ReceivedBytes bytes = blobs.receive(call.body());
        try {
            return handler.handle(call, account, bytes);
        } finally {
            bytes.discard();
        }
    }

    private Reply run(Call call, MethodTable.PublicHandler handler, Optional<Account> account) {
        return accounts.exclusively(() -> handler.handle(call, account));
    }

    private void spoilSession(Call call, Visit visit) {
        Optional<Fault> fault = visit.fault();
        boolean done = fault.filter(Fault.ExpireToken.class::isInstance).isPresent() && gate.expireToken(call)
                || fault.filter(Fault.DesynchroniseKey.class::isInstance).isPresent() && gate.desynchroniseKey(call);
        if (done) {
            visit.struck();
        }
    }

    private static void refuseByFault(Visit visit) {
        if (visit.fault().isPresent() && visit.fault().get() instanceof Fault.ErrorCode error) {
            visit.struck();
            throw Refusal.of(error.code(), "as the fault plan says");
        }
    }

    private static boolean moved(boolean newKey, Visit visit) {
        if (newKey) {
            visit.newKey();
        }
        return newKey;
    }
}
