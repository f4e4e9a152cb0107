package io.filehost.camel.emulator.mediafire;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import io.filehost.camel.emulator.kernel.JournalEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class FaultsTest {

    private static final String METHOD = "folder/create";
    private static final String EMAIL = "someone@example.com";
    private static final String PASSWORD = "password";

    private MediaFireEmulator emulator;
    private Caller caller;
    private Caller.Ticket ticket;

    @BeforeEach
    void start() throws Exception {
        emulator = MediaFireEmulator.start(EmulatorOptions.withAccount(EMAIL, PASSWORD));
        caller = new Caller(emulator.baseUrl());
        ticket = caller.logIn(EMAIL, PASSWORD);
    }

    @AfterEach
    void stop() {
        emulator.close();
        assertThat(emulator.failures().all()).isEmpty();
    }

    @Test
    void aDroppedCallDidNothing() {
        emulator.faults().on(METHOD).once().drop();

        assertThatThrownBy(() -> create("a")).isInstanceOf(IOException.class);

        assertThat(emulator.account(EMAIL).revision()).isZero();
        // The HTTP client of the JDK may repeat a POST on a fresh connection only; the plan counts what arrived.
        assertThat(faultsOf(METHOD)).first().isEqualTo("drop");
    }

    @Test
    void aLostReplyDidEverything() {
        emulator.faults().on(METHOD).once().loseReply();

        assertThatThrownBy(() -> create("a")).isInstanceOf(IOException.class);

        assertThat(emulator.account(EMAIL).revision()).isEqualTo(1);
        assertThat(emulator.journal().of(METHOD)).first().satisfies(entry -> {
            assertThat(entry.status()).isZero();
            assertThat(entry.newKey()).isTrue();
        });
    }

    @Test
    void theNthCallIsStruckAndNoOther() throws Exception {
        emulator.faults().on(METHOD).nth(2).answerStatus(503, 7);

        assertThat(create("a").error()).isZero();
        Caller.Reply struck = create("b");
        assertThat(create("c").error()).isZero();

        assertThat(struck.status()).isEqualTo(503);
        assertThat(struck.text()).contains("<html>");
        assertThat(faultsOf(METHOD)).containsExactly("", "status", "");
    }

    @Test
    void everySecondCallGetsAPage() throws Exception {
        emulator.faults().on(METHOD).every(2).answerHtml("Just a moment...");

        List<String> types = List.of(create("a").contentType(), create("b").contentType(), create("c").contentType(),
                create("d").contentType());

        assertThat(types).containsExactly("application/json", "text/html", "application/json", "text/html");
    }

    @Test
    void aTruncatedAnswerBreaksOff() {
        emulator.faults().on(METHOD).once().truncate();

        assertThatThrownBy(() -> create("a")).isInstanceOf(IOException.class);
    }

    @Test
    void wrongBytesKeepTheLength() throws Exception {
        Caller.Reply good = caller.call("system/get_version");
        emulator.faults().on("system/get_version").once().wrongBytes();

        Caller.Reply bad = caller.call("system/get_version");

        assertThat(bad.text()).doesNotStartWith("{");
        assertThat(emulator.journal().of("system/get_version")).extracting(JournalEntry::bytesOut)
                .containsOnly((long) good.text().length());
    }

    @Test
    void aDelayedCallIsHandledLaterAndHoldsNobodyUp() throws Exception {
        emulator.faults().on(METHOD).once().delay(Duration.ofMillis(400));
        long start = System.nanoTime();

        CompletableFuture<Caller.Reply> delayed = CompletableFuture.supplyAsync(() -> {
            try {
                return create("a");
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(caller.call("system/get_version").error()).isZero();

        assertThat(delayed.join().error()).isZero();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(400));
        assertThat(faultsOf(METHOD)).containsExactly("delay");
    }

    @Test
    void aDelayEndsWhenTheEmulatorStops() {
        emulator.faults().on(METHOD).once().delay(Duration.ofHours(1));
        CompletableFuture<Object> delayed = CompletableFuture.supplyAsync(() -> {
            try {
                return create("a");
            } catch (Exception e) {
                return e;
            }
        });
        await().until(() -> emulator.faults().rules().toString().contains("delay"));

        emulator.close();

        assertThat(delayed.orTimeout(20, TimeUnit.SECONDS).join()).isInstanceOf(IOException.class);
    }

    @Test
    void anErrorCodeMovesTheKeyAsAnyRefusalDoes() throws Exception {
        emulator.faults().on(METHOD).once().answerError(261);

        Caller.Reply refused = create("a");

        assertThat(refused.error()).isEqualTo(261);
        assertThat(refused.newKey()).isTrue();
        assertThat(create("a").error()).isZero();
    }

    @Test
    void anExpiredTokenIs105AndStaysSo() throws Exception {
        emulator.faults().on(METHOD).once().expireToken();

        assertThat(create("a").error()).isEqualTo(105);
        assertThat(create("a").error()).isEqualTo(105);
        assertThat(faultsOf(METHOD)).containsExactly("expireToken", "");
    }

    @Test
    void aDesynchronisedKeyIs127() throws Exception {
        emulator.faults().on(METHOD).once().desynchroniseKey();

        assertThat(create("a").error()).isEqualTo(127);
        assertThat(create("a").error()).isEqualTo(127);
    }

    @Test
    void aDelayIsOverWhenTheEmulatorStops() {
        emulator.faults().on(METHOD).once().delay(Duration.ofHours(1));
        Thread call = new Thread(() -> assertThatThrownBy(() -> create("a")).isInstanceOf(IOException.class));
        call.start();
        long before = System.nanoTime();

        emulator.close();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void theSameSeedGivesTheSameFaults() throws Exception {
        List<String> first = versionsUnderFaults(42);
        List<String> second = versionsUnderFaults(42);

        assertThat(first).isEqualTo(second).contains("").anyMatch(fault -> !fault.isEmpty());
    }

    private List<String> versionsUnderFaults(long seed) {
        emulator.journal().clear();
        emulator.faults().clear();
        emulator.faults().on("system/get_version").probability(0.3, seed).answerHtml("x");
        IntStream.range(0, 40).forEach(i -> quietly(() -> caller.call("system/get_version")));
        return faultsOf("system/get_version");
    }

    @Test
    void everythingGoesWrongSoonerOrLater() {
        emulator.faults().everything(0.5, 3);

        IntStream.range(0, 200).forEach(i -> quietly(() -> {
            Caller.Reply reply = create("folder" + i);
            if (reply.error() != 0) {
                ticket = caller.logIn(EMAIL, PASSWORD);
            }
            return reply;
        }));

        assertThat(emulator.journal().entries()).extracting(JournalEntry::fault).contains("drop", "loseReply", "delay",
                "status", "html", "truncate", "wrongBytes", "error");
    }

    private interface Step {
        Object run() throws Exception;
    }

    private static void quietly(Step step) {
        try {
            step.run();
        } catch (IOException | IllegalArgumentException e) {
            assertThat(e).as("what a client without retries sees").isNotNull();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Caller.Reply create(String name) throws IOException, InterruptedException {
        return caller.call(ticket, METHOD, "foldername", name, "parent_key", "myfiles");
    }

    private List<String> faultsOf(String method) {
        return emulator.journal().of(method).stream().map(JournalEntry::fault).toList();
    }
}
