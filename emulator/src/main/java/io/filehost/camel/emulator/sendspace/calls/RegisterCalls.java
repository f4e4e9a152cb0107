package io.filehost.camel.emulator.sendspace.calls;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Digests;
import io.filehost.camel.emulator.kernel.Outbox;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.sendspace.gate.Access;
import io.filehost.camel.emulator.sendspace.mail.MailAddress;
import io.filehost.camel.emulator.sendspace.state.Accounts;
import io.filehost.camel.emulator.sendspace.state.Owner;

import static io.filehost.camel.emulator.sendspace.error.ErrorCode.PARAMETER_MISSING;
import static io.filehost.camel.emulator.sendspace.error.ErrorCode.REGISTRATION_ERROR;

/**
 * New members. The service mails a link and waits for somebody to follow it; here the account works at once, and the
 * mail in the outbox says so. What is wrong with a registration is told in words of our own, as no document has them.
 */
final class RegisterCalls {

    private static final String PASSWORD = "password";
    private static final int INVENTED_LENGTH = 10;

    private final Accounts accounts;
    private final Outbox outbox;

    RegisterCalls(Accounts accounts, Outbox outbox) {
        this.accounts = accounts;
        this.outbox = outbox;
    }

    void addTo(MethodTable methods) {
        methods.onPublic("auth.register", Access.API_KEY, this::register);
    }

    private Reply register(Call call) {
        String name = call.required("user_name");
        String fullName = call.required("full_name");
        String email = call.required("email");
        String given = call.given(PASSWORD).orElseThrow(() -> Refusal.of(PARAMETER_MISSING, "password is missing"));
        check(name.matches("[A-Za-z0-9]{3,20}"), "The user name has 3 to 20 letters and digits");
        check(fullName.matches("[\\p{L} ]{3,20}"), "The full name has 3 to 20 letters and spaces");
        check(MailAddress.isValid(email), "The email address is not valid");
        check(given.isEmpty() || given.length() >= 4 && given.length() <= 20, "The password has 4 to 20 characters");
        check(accounts.find(name).isEmpty(), "The user name is taken");
        check(accounts.find(email).isEmpty(), "The email address is taken");
        String password = given.isEmpty() ? accounts.rules().keys().next(INVENTED_LENGTH) : given;
        accounts.create(new Owner(name, fullName, email, Digests.md5(password)));
        outbox.mail(email, "Welcome, " + name + (given.isEmpty() ? "! Your password is " + password : "!"));
        return Reply.ok().put("status", "ok");
    }

    private static void check(boolean good, String text) {
        if (!good) {
            throw Refusal.of(REGISTRATION_ERROR, text).with(Reply.ok().put("text", text));
        }
    }
}
