package io.filehost.camel.emulator.sendspace;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import io.filehost.camel.emulator.kernel.Digests;
import io.filehost.camel.emulator.sendspace.rule.Limit;
import io.filehost.camel.emulator.sendspace.rule.Quirk;
import io.filehost.camel.emulator.sendspace.state.Account;
import io.filehost.camel.emulator.sendspace.state.Capability;
import io.filehost.camel.emulator.sendspace.state.Contact;
import io.filehost.camel.emulator.sendspace.state.Membership;
import io.filehost.camel.emulator.sendspace.state.StoredFolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An emulator whose account is that of the printed samples, ids included, so that printed requests work as they stand:
 * only keys and tokens are replaced. {@code samples/sendspace/errors.yaml} says what a plan may hold.
 */
final class PrintedStage implements AutoCloseable {

    static final String NAME = "testuser";
    static final String PASSWORD = "secret";
    private static final String OTHER = "otheruser";
    private static final String PRINTED_HOST = "http%3A%2F%2Fsendspace.com";

    private final PrintedIds ids = new PrintedIds();
    private final SendspaceEmulator emulator;
    private final SendspaceCaller caller;

    PrintedStage() throws Exception {
        emulator = SendspaceEmulator.start(SendspaceOptions.builder().account(NAME, PASSWORD).account(OTHER, PASSWORD)
                .quirk(Quirk.GUEST_MAIL).rules(rules -> rules.withKeys(ids)).build());
        caller = new SendspaceCaller(emulator.baseUrl());
        furnish(emulator.account(NAME));
        plant(emulator.account(OTHER), "xapz8a", "slides.pdf");
        plant(emulator.accounts().guests(), "b4n0n1", "hello.txt");
        plant(emulator.account(OTHER), "abcdei", "foreign.bin");
        folder(emulator.account(OTHER), emulator.account(OTHER).tree().root(), "abcdej", "Foreign", false);
        folder(emulator.account(OTHER), emulator.account(OTHER).tree().root(), "privat", "Private", false);
        caller.logIn(NAME, PASSWORD);
    }

    private void furnish(Account account) throws IOException {
        StoredFolder root = account.tree().root();
        StoredFolder reports = folder(account, root, "f97uqo", "Reports", true);
        StoredFolder archive = folder(account, root, "2l28mq", "Archive", false);
        folder(account, root, "k6vpyz", "Music", false);
        folder(account, archive, "id1y0r", "Empty", false);
        folder(account, reports, "q2sub1", "Q2", true);
        folder(account, reports, "q3sub2", "Q3", true);
        for (String file : new String[] {
                "u5txwy readme.txt", "2u0v02 photo.jpg", "r0p0r7 Reports/summary.pdf",
                "r0p0r8 Reports/data.csv", "x5l7qv Archive/minutes.pdf", "hklv47 Music/Crazy frog - Popcorn.mp3",
                "yqnz48 old.txt", "fbl8my older.txt", "6wnhxi mailed.txt", "6wnAVV sendspace_api.txt",
                "abcdef item abcdef.bin", "abcdeg item abcdeg.bin" }) {
            plant(account, file.substring(0, 6), file.substring(7));
        }
        emulator.accounts().exclusively(() -> {
            account.filing().describe(account.tree().file("u5txwy"), "hand-over notes");
            account.filing().describe(account.tree().file("x5l7qv"), "board minutes");
            account.filing().describe(account.tree().file("r0p0r7"), "all quarters");
            account.contacts().add(new Contact("test@test.com", "test test", "friend", false));
            account.contacts().add(new Contact("test2@test.com", "", "", true));
            return account;
        });
    }

    private StoredFolder folder(Account account, StoredFolder parent, String id, String name, boolean shared) {
        ids.announce(id);
        return emulator.accounts().exclusively(() -> account.filing().makeFolder(parent, name, shared));
    }

    private void plant(Account account, String id, String path) throws IOException {
        ids.announce(id);
        emulator.seeds().plant(account, path, ("content of " + id).getBytes(StandardCharsets.UTF_8));
    }

    SendspaceEmulator emulator() {
        return emulator;
    }

    SendspaceCaller caller() {
        return caller;
    }

    /** Brings about what a plan asks for. */
    void prepare(JsonNode plan) throws Exception {
        plan.path("quirks").forEach(quirk -> emulator.change(options -> options.quirk(Quirk.valueOf(quirk.asText()))));
        plan.path("limits").properties().forEach(limit -> emulator.change(options -> options
                .rules(rules -> rules.with(Limit.valueOf(limit.getKey()), limit.getValue().asLong()))));
        if (plan.has("oldestApp")) {
            emulator.change(options -> options
                    .rules(rules -> rules.withOldestApp(Optional.of(plan.path("oldestApp").asText()))));
        }
        Account account = emulator.account(NAME);
        emulator.accounts().exclusively(() -> {
            plan.path("forbid").forEach(capability -> account.forbid(Capability.valueOf(capability.asText())));
            account.membership(membership(account.membership(), plan.path("membership")));
            return account;
        });
        for (JsonNode before : plan.path("before")) {
            ask(before.asText(), "valid");
        }
        if (plan.path("session").asText().equals("over")) {
            emulator.clock().advance(Duration.ofHours(1));
        }
    }

    private Membership membership(Membership now, JsonNode plan) {
        Membership changed = now;
        if (plan.path("over").asBoolean()) {
            changed = changed.withEnd(Instant.now().minusSeconds(1));
        }
        if (plan.has("bandwidth")) {
            changed = changed.withBandwidth(plan.path("bandwidth").asLong());
        }
        return plan.has("diskspace") ? changed.withDiskspace(plan.path("diskspace").asLong()) : changed;
    }

    /**
     * Sends a printed query with a session key and token that are alive here.
     *
     * @param kind {@code valid}, {@code over}, {@code none}, {@code unknown} or {@code token}: what goes in the place
     *             of the session key
     */
    SendspaceCaller.Result ask(String query, String kind) throws Exception {
        Map<String, String> parameters = parsed(query);
        if (parameters.containsKey("token") && !parameters.get("token").equals("stale")) {
            String token = caller.createToken().text("token");
            parameters.put("token", token);
            String password = parameters.get("tokened_password").equals("wrong") ? "wrong" : PASSWORD;
            parameters.put("tokened_password", Digests.md5(token + Digests.md5(password)));
        }
        if (parameters.containsKey("session_key")) {
            putSession(parameters, kind);
        }
        return caller.get(parameters.entrySet().stream()
                .map(parameter -> SendspaceCaller.form(parameter.getKey(), parameter.getValue()))
                .collect(Collectors.joining("&")));
    }

    private void putSession(Map<String, String> parameters, String kind) throws Exception {
        switch (kind) {
            case "none" -> parameters.remove("session_key");
            case "unknown" -> parameters.put("session_key", "0".repeat(32));
            case "token" -> parameters.put("session_key", caller.createToken().text("token"));
            default -> parameters.put("session_key", caller.sessionKey());
        }
    }

    /** Names and values of a query, in their order; addresses of the site are those of the emulator. */
    Map<String, String> parsed(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : query.replace(PRINTED_HOST, SendspaceCaller.form("", emulator.baseUrl()).substring(1)).split("&")) {
            String[] parts = pair.split("=", 2);
            assertThat(parts).as(pair).hasSize(2);
            parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }

    @Override
    public void close() {
        emulator.close();
        assertThat(emulator.failures().all()).isEmpty();
    }
}
