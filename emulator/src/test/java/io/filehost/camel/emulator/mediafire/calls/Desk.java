package io.filehost.camel.emulator.mediafire.calls;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.JsonNode;
import io.filehost.camel.emulator.mediafire.Caller;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.emulator.mediafire.state.Account;
import io.filehost.camel.emulator.mediafire.state.Change;
import io.filehost.camel.emulator.mediafire.state.Content;
import io.filehost.camel.emulator.mediafire.state.OnDuplicate;
import io.filehost.camel.emulator.mediafire.state.StateOptions;
import io.filehost.camel.emulator.mediafire.state.StoredFolder;

import static org.assertj.core.api.Assertions.assertThat;

/** A running emulator with two accounts, and short ways to call it and to put files there without an upload. */
final class Desk implements AutoCloseable {

    static final String EMAIL = "owner@example.com";
    static final String OTHER = "other@example.com";
    static final String PASSWORD = "secret";

    final MediaFireEmulator emulator;
    final Caller caller;
    private Caller.Ticket ticket;
    private Caller.Ticket otherTicket;

    Desk(UnaryOperator<StateOptions> state) throws Exception {
        this(EmulatorOptions.builder().state(state));
    }

    Desk(EmulatorOptions.Builder options) throws Exception {
        emulator = MediaFireEmulator.start(options.account(EMAIL, PASSWORD).account(OTHER, PASSWORD).build());
        caller = new Caller(emulator.baseUrl());
        logInAgain();
    }

    /** Sessions do not live as long as some tests look ahead. */
    void logInAgain() throws Exception {
        ticket = caller.logIn(EMAIL, PASSWORD);
        otherTicket = caller.logIn(OTHER, PASSWORD);
    }

    static Desk open() throws Exception {
        return new Desk(UnaryOperator.identity());
    }

    Account owner() {
        return emulator.account(EMAIL);
    }

    Caller.Reply call(String method, String... parameters) throws Exception {
        return caller.call(ticket, method, parameters);
    }

    /** A call by the other account. */
    Caller.Reply callAsOther(String method, String... parameters) throws Exception {
        return caller.call(otherTicket, method, parameters);
    }

    JsonNode okAsOther(String method, String... parameters) throws Exception {
        Caller.Reply reply = callAsOther(method, parameters);
        assertThat(reply.value("result")).as(reply.text()).isEqualTo("Success");
        return reply.response();
    }

    int errorAsOther(String method, String... parameters) throws Exception {
        return callAsOther(method, parameters).error();
    }

    /** Data by the other account: parameters are names and values in turn. */
    JsonNode uploadAsOther(String method, String text, String name, String... parameters) throws Exception {
        String token = okAsOther("user/get_action_token", "type", "upload", "lifespan", "5").path("action_token").asText();
        String query = Caller.form(parameters) + "&response_format=json&session_token=" + token;
        return caller.send(HttpRequest.newBuilder(URI.create(caller.baseUrl() + "/api/1.5/" + method + ".php?" + query))
                .header("Content-Type", "application/octet-stream").header("x-filename", name)
                .POST(HttpRequest.BodyPublishers.ofString(text)).build()).response();
    }

    JsonNode ok(String method, String... parameters) throws Exception {
        Caller.Reply reply = call(method, parameters);
        assertThat(reply.value("result")).as(reply.text()).isEqualTo("Success");
        return reply.response();
    }

    int error(String method, String... parameters) throws Exception {
        return call(method, parameters).error();
    }

    /** Puts a file of one byte there; the folder is found by its path, empty for the root. */
    String file(String folderPath, String name) {
        return owner().exclusively(() -> {
            Change change = owner().change();
            StoredFolder folder = folderPath.isEmpty()
                    ? owner().tree().root() : owner().tree().folderAt(folderPath).orElseThrow();
            Content content = new Content("0".repeat(56) + "%08x".formatted(name.hashCode()), 1);
            return owner().filing().store(folder, name, content, OnDuplicate.SKIP, change).key();
        });
    }

    List<String> files(String folderPath, int count) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            keys.add(file(folderPath, "file-%04d.txt".formatted(i)));
        }
        return keys;
    }

    String folder(String parentKey, String name) throws Exception {
        return ok("folder/create", "foldername", name, "parent_key", parentKey).path("folder_key").asText();
    }

    long revision() {
        return owner().exclusively(owner()::revision);
    }

    @Override
    public void close() {
        emulator.close();
        assertThat(emulator.failures().all()).isEmpty();
    }
}
