package io.filehost.camel.emulator.mediafire.calls;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.gate.Access;
import io.filehost.camel.emulator.mediafire.state.Account;

import static io.filehost.camel.emulator.mediafire.error.ErrorCode.INVALID_ACCEPTANCE_TOKEN;

/** The terms of service: every account accepts them when it is made, and may do so again. */
final class TermsCalls {

    void addTo(MethodTable methods) {
        methods.on("user/fetch_tos", Access.SESSION, (call, account) -> Reply.ok().put("terms_of_service",
                TermsOfService.asReply().put("user_accepted_terms", "yes")));
        methods.on("user/accept_tos", Access.SESSION, this::accept);
    }

    /** Any token of the documented form is good: nobody has to accept anything, so none was handed out. */
    private Reply accept(Call call, Account account) {
        if (!call.required("acceptance_token").matches("[0-9a-f]{32}")) {
            throw Refusal.of(INVALID_ACCEPTANCE_TOKEN);
        }
        return Reply.ok();
    }
}
