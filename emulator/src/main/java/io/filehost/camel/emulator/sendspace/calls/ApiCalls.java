package io.filehost.camel.emulator.sendspace.calls;

import java.util.function.Supplier;

import io.filehost.camel.emulator.kernel.Outbox;
import io.filehost.camel.emulator.sendspace.gate.Login;
import io.filehost.camel.emulator.sendspace.gate.Sessions;
import io.filehost.camel.emulator.sendspace.gate.Tokens;
import io.filehost.camel.emulator.sendspace.rule.Rules;
import io.filehost.camel.emulator.sendspace.state.Accounts;

/** All families that work on accounts, folders and files alone. */
public final class ApiCalls {

    private final Tokens tokens;
    private final Login login;
    private final Sessions sessions;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Supplier<Rules> rules;

    public ApiCalls(Tokens tokens, Login login, Sessions sessions, Accounts accounts, Outbox outbox, Supplier<Rules> rules) {
        this.tokens = tokens;
        this.login = login;
        this.sessions = sessions;
        this.accounts = accounts;
        this.outbox = outbox;
        this.rules = rules;
    }

    public void addTo(MethodTable methods) {
        SiteAddresses addresses = new SiteAddresses(rules);
        FileFields files = new FileFields(addresses);
        FolderFields folders = new FolderFields(addresses);
        new AuthCalls(tokens, login, sessions).addTo(methods);
        new FileCalls(files).addTo(methods);
        new FolderCalls(folders, files).addTo(methods);
        new FolderChangeCalls(folders).addTo(methods);
        new AddressBookCalls().addTo(methods);
        new RegisterCalls(accounts, outbox).addTo(methods);
    }
}
