package io.filehost.camel.emulator.mediafire.calls;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import io.filehost.camel.emulator.mediafire.Caller;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Two accounts that share folders with each other and work there at once, while the shares come and go. */
class TwoSharersTest {

    private static final int CLIENTS = 8;
    private static final int ROUNDS = 8;
    private static final long PATIENCE_SECONDS = 60;
    /** Fine, out of reach since the folder was unshared, unknown where it is no longer, not followed any more. */
    private static final Set<Integer> EXPECTED = Set.of(0, 114);

    private Desk desk;
    private Side owner;
    private Side other;

    /** One of the accounts: what it shares, and the contact it shares it with. */
    private record Side(String email, String folder, String below, String contact) {
    }

    @BeforeEach
    void open() throws Exception {
        desk = Desk.open();
        owner = side(Desk.EMAIL, Desk.OTHER);
        other = side(Desk.OTHER, Desk.EMAIL);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Side side(String email, String partner) throws Exception {
        Caller.Ticket ticket = desk.caller.logIn(email, Desk.PASSWORD);
        String folder = ok(ticket, "folder/create", "foldername", "Project").value("folder_key");
        String below = ok(ticket, "folder/create", "foldername", "Below", "parent_key", folder).value("folder_key");
        ok(ticket, "folder/update", "folder_key", folder, "privacy", "private", "privacy_recursive", "yes");
        String contact = ok(ticket, "contact/add", "email", partner).value("contact_keys");
        ok(ticket, "device/share_resources", "resources", folder, "contacts", contact, "permissions", "2");
        return new Side(email, folder, below, contact);
    }

    private Caller.Reply ok(Caller.Ticket ticket, String method, String... parameters) throws Exception {
        Caller.Reply reply = desk.caller.call(ticket, method, parameters);
        assertThat(reply.error()).as(reply.text()).isZero();
        return reply;
    }

    @Test
    void nobodyWaitsForEverAndNothingIsLost() throws Exception {
        List<Callable<Integer>> clients = new ArrayList<>();
        for (int number = 0; number < CLIENTS; number++) {
            clients.add(number % 2 == 0 ? new Client(number, owner, other) : new Client(number, other, owner));
        }
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        int stored = 0;
        for (Future<Integer> client : threads.invokeAll(clients, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            stored += client.get();
        }
        threads.shutdown();

        MediaFireEmulator emulator = desk.emulator;
        assertThat(emulator.failures().all()).isEmpty();
        assertThat(stored).isGreaterThanOrEqualTo(CLIENTS * ROUNDS);
        assertThat(
                emulator.account(Desk.EMAIL).tree().allFiles().size() + emulator.account(Desk.OTHER).tree().allFiles().size())
                .as("every upload that was taken is one file").isEqualTo(stored);
    }

    /** Works in the own folder and in that of the other account; answers with the number of files it stored. */
    private final class Client implements Callable<Integer> {

        private final int number;
        private final Side own;
        private final Side foreign;
        private Caller.Ticket ticket;
        private int stored;

        Client(int number, Side own, Side foreign) {
            this.number = number;
            this.own = own;
            this.foreign = foreign;
        }

        @Override
        public Integer call() throws Exception {
            ticket = desk.caller.logIn(own.email(), Desk.PASSWORD);
            for (int round = 0; round < ROUNDS; round++) {
                upload(own, round);
                String quickKey = upload(foreign, round);
                expect("folder/get_content", "folder_key", foreign.folder(), "content_type", "files");
                if (!quickKey.isEmpty()) {
                    expect("file/move", "quick_key", quickKey, "folder_key", foreign.below());
                }
                expect("device/get_foreign_resources");
                expect("device/unshare_resources", "resources", own.folder(), "contact", own.contact());
                expect("device/share_resources", "resources", own.folder(), "contacts", own.contact(), "permissions", "2");
            }
            return stored;
        }

        private void expect(String method, String... parameters) throws Exception {
            Caller.Reply reply = desk.caller.call(ticket, method, parameters);
            assertThat(EXPECTED).as(reply.text()).contains(reply.error());
        }

        /** The key of the upload's file; empty when the folder was out of reach. */
        private String upload(Side side, int round) throws Exception {
            String token = ok(ticket, "user/get_action_token", "type", "upload", "lifespan", "5").value("action_token");
            String query = Caller.form("folder_key", side.folder(), "response_format", "json", "session_token", token);
            Caller.Reply reply = desk.caller.send(HttpRequest
                    .newBuilder(URI.create(desk.caller.baseUrl() + "/api/1.5/upload/simple.php?" + query))
                    .header("x-filename", side.email().charAt(1) + "-" + number + "-" + round + ".txt")
                    .POST(HttpRequest.BodyPublishers.ofString("content " + number + " " + round)).build());
            int result = reply.response().path("doupload").path("result").asInt();
            assertThat(result).as(reply.text()).isIn(0, -205);
            if (result != 0) {
                return "";
            }
            stored++;
            String key = reply.response().path("doupload").path("key").asText();
            return desk.caller.call(ticket, "upload/poll_upload", "key", key).response().path("doupload").path("quickkey")
                    .asText();
        }
    }
}
