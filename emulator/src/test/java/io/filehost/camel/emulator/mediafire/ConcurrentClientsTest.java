package io.filehost.camel.emulator.mediafire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Several clients of one account at once: nothing is lost, no number is given twice, the feed knows all. */
class ConcurrentClientsTest {

    private static final String EMAIL = "someone@example.com";
    private static final int CLIENTS = 8;
    private static final int ROUNDS = 15;

    @Test
    void nothingIsLostAndEveryChangeHasItsNumber() throws Exception {
        try (MediaFireEmulator emulator = MediaFireEmulator.start(EmulatorOptions.withAccount(EMAIL, "secret"))) {
            List<Work> clients = new ArrayList<>();
            for (int number = 0; number < CLIENTS; number++) {
                clients.add(new Work(new Caller(emulator.baseUrl()), number));
            }

            ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
            for (Future<Void> client : threads.invokeAll(clients)) {
                client.get();
            }
            threads.shutdown();

            assertThat(emulator.failures().all()).isEmpty();
            Caller caller = new Caller(emulator.baseUrl());
            Caller.Ticket ticket = caller.logIn(EMAIL, "secret");
            Set<Long> numbers = new HashSet<>();
            Map<String, String> expected = new HashMap<>();
            for (Work client : clients) {
                assertThat(client.revisions).isSorted();
                assertThat(numbers).doesNotContainAnyElementsOf(client.revisions);
                numbers.addAll(client.revisions);
                expected.putAll(client.folders);
            }
            assertThat(numbers).hasSize(CLIENTS * ROUNDS * 2).contains(emulator.account(EMAIL).revision());
            JsonNode feed = caller.call(ticket, "device/get_changes", "revision", "0").response().path("updated")
                    .path("folders");
            Set<String> told = new HashSet<>();
            feed.forEach(folder -> told.add(folder.path("folderkey").asText()));
            assertThat(told).containsAll(expected.keySet());
            expected.forEach((key, name) -> assertThat(emulator.account(EMAIL).tree().folder(key))
                    .hasValueSatisfying(folder -> assertThat(folder.name()).isEqualTo(name)));
        }
    }

    /** One client: makes folders, renames them, looks. */
    private static final class Work implements Callable<Void> {

        private final Caller caller;
        private final int number;
        private final List<Long> revisions = new ArrayList<>();
        private final Map<String, String> folders = new HashMap<>();

        Work(Caller caller, int number) {
            this.caller = caller;
            this.number = number;
        }

        @Override
        public Void call() throws Exception {
            Caller.Ticket ticket = caller.logIn(EMAIL, "secret");
            for (int round = 0; round < ROUNDS; round++) {
                Caller.Reply made = caller.call(ticket, "folder/create", "foldername", "f" + number + "-" + round);
                String key = made.value("folder_key");
                String name = "g" + number + "-" + round;
                Caller.Reply renamed = caller.call(ticket, "folder/update", "folder_key", key, "foldername", name);
                revisions.add(made.response().path("new_device_revision").asLong());
                revisions.add(renamed.response().path("new_device_revision").asLong());
                folders.put(key, name);
                assertThat(caller.call(ticket, "folder/get_content", "content_type", "folders").error()).isZero();
            }
            return null;
        }
    }
}
