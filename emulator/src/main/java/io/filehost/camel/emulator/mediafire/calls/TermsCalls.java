package io.filehost.camel.emulator.mediafire.calls;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.gate.Access;
import io.filehost.camel.emulator.mediafire.state.Account;

import static io.filehost.camel.emulator.mediafire.error.ErrorCode.INVALID_ACCEPTANCE_TOKEN;

/** The terms of service. Nothing is refused to an account that has not accepted those in force (our reading). */
final class TermsCalls {

    void addTo(MethodTable methods) {
        methods.on("user/fetch_tos", Access.SESSION, this::fetch);
        methods.on("user/accept_tos", Access.SESSION, this::accept);
    }

    private Reply fetch(Call call, Account account) {
        boolean given = account.consent().isGiven();
        Reply terms = TermsOfService.asReply(account.options().termsRevision()).flag("user_accepted_terms", given);
        return Reply.ok().put("terms_of_service", given ? terms : terms.put("acceptance_token", account.consent().token()));
    }

    /** Who has nothing to accept was handed no token: any one of the documented form is good then (our reading). */
    private Reply accept(Call call, Account account) {
        String token = call.required("acceptance_token");
        boolean known = account.consent().isGiven() ? token.matches("[0-9a-f]{32}") : token.equals(account.consent().token());
        if (!known) {
            throw Refusal.of(INVALID_ACCEPTANCE_TOKEN);
        }
        account.consent().give();
        return Reply.ok();
    }
}
