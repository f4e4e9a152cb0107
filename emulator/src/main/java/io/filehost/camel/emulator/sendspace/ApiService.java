package io.filehost.camel.emulator.sendspace;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import io.filehost.camel.emulator.kernel.Answer;
import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Fault;
import io.filehost.camel.emulator.kernel.FormRequest;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.RefusalCodes;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.kernel.Request;
import io.filehost.camel.emulator.kernel.Service;
import io.filehost.camel.emulator.kernel.Visit;
import io.filehost.camel.emulator.sendspace.calls.MethodTable;
import io.filehost.camel.emulator.sendspace.gate.Gate;
import io.filehost.camel.emulator.sendspace.rule.Quirk;
import io.filehost.camel.emulator.sendspace.rule.Rules;
import io.filehost.camel.emulator.sendspace.state.Account;
import io.filehost.camel.emulator.sendspace.state.Accounts;
import io.filehost.camel.emulator.sendspace.wire.Envelope;

import static io.filehost.camel.emulator.sendspace.error.ErrorCode.NO_METHOD;
import static io.filehost.camel.emulator.sendspace.error.ErrorCode.PARAMETER_BAD_VALUE;
import static io.filehost.camel.emulator.sendspace.error.ErrorCode.PARAMETER_MISSING;
import static io.filehost.camel.emulator.sendspace.error.ErrorCode.SYSTEM_MAINTENANCE;
import static io.filehost.camel.emulator.sendspace.error.ErrorCode.UNKNOWN_METHOD;

/**
 * The way of a call through the house, in the order of the protocol notes, section 16: method, maintenance, who calls,
 * then the handler inside the lock of the accounts.
 */
final class ApiService implements Service {

    private static final RefusalCodes CODES = new RefusalCodes(PARAMETER_MISSING, PARAMETER_BAD_VALUE);
    private static final String METHOD = "method";

    private final MethodTable methods;
    private final Gate gate;
    private final Envelope envelope = new Envelope();
    private final Accounts accounts;
    private final Supplier<Rules> rules;

    ApiService(MethodTable methods, Gate gate, Accounts accounts, Supplier<Rules> rules) {
        this.methods = methods;
        this.gate = gate;
        this.accounts = accounts;
        this.rules = rules;
    }

    @Override
    public Request prepare(Request request) throws IOException {
        return FormRequest.read(request);
    }

    /** As the documents spell it; as it was sent when they do not have it. */
    @Override
    public String methodOf(Request request) {
        String method = parametersOf(request).getOrDefault(METHOD, "");
        return methods.find(method).map(MethodTable.Entry::method).orElse(method);
    }

    private static Map<String, String> parametersOf(Request prepared) {
        return ((FormRequest) prepared).parameters();
    }

    @Override
    public Answer answer(Request request, Visit visit) {
        Map<String, String> parameters = parametersOf(request);
        Call call = new Call(
                parameters.getOrDefault(METHOD, ""), "", parameters, request, InputStream.nullInputStream(), CODES);
        visit.parameters(parameters, Secrets.NAMES);
        call.text("session_key").ifPresent(visit::token);
        Optional<MethodTable.Entry> entry = methods.find(call.method());
        String shown = entry.filter(found -> rules.get().has(Quirk.CANONICAL_ECHO)).map(MethodTable.Entry::method)
                .orElse(call.method());
        try {
            return envelope.success(shown, accounts.exclusively(() -> handle(call, entry, visit)));
        } catch (Refusal refusal) {
            visit.refused(refusal.code());
            return envelope.failure(shown, refusal);
        }
    }

    private Reply handle(Call call, Optional<MethodTable.Entry> entry, Visit visit) {
        if (call.method().isEmpty()) {
            throw Refusal.of(NO_METHOD);
        }
        MethodTable.Entry method = entry.orElseThrow(() -> Refusal.of(UNKNOWN_METHOD));
        if (rules.get().has(Quirk.MAINTENANCE)) {
            throw Refusal.of(SYSTEM_MAINTENANCE);
        }
        expireSession(call, visit);
        Optional<Account> account = gate.admit(call, method.access());
        account.map(found -> found.owner().name()).ifPresent(visit::account);
        refuseByFault(visit);
        return method.handler().handle(call, account);
    }

    private void expireSession(Call call, Visit visit) {
        if (visit.fault().filter(Fault.ExpireToken.class::isInstance).isPresent() && gate.expireSession(call)) {
            visit.struck();
        }
    }

    private static void refuseByFault(Visit visit) {
        if (visit.fault().isPresent() && visit.fault().get() instanceof Fault.ErrorCode error) {
            visit.struck();
            throw Refusal.of(error.code(), "as the fault plan says");
        }
    }
}
