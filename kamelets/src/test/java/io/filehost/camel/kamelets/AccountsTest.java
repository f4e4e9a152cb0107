package io.filehost.camel.kamelets;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import org.apache.camel.Exchange;
import org.apache.camel.support.PropertyBindingSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Which account, and where. */
class AccountsTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @ParameterizedTest
    @EnumSource
    void withoutAnAddressTheComponentSaysWhere(Host host) throws Exception {
        try (KameletRun run = new KameletRun(host, "secret").without("baseUrl")) {
            PropertyBindingSupport.bindProperties(
                    run.context(), run.context().getComponent(host.scheme()),
                    new HashMap<>(Map.of("configuration.baseUrl", run.emulator().baseUrl())));
            run.start("routes/there-and-back.yaml");

            assertThat(run.send("direct:there", "hello", Map.of(Exchange.FILE_NAME, "a.txt")).getException()).isNull();
            await().atMost(SOON).until(() -> run.received().names().contains("a.txt"));
        }
    }

    /** Everything but the account is the same for both, the folder too. */
    @Test
    void twoSinksOfOneContextKeepTheirAccountsApart() throws Exception {
        try (KameletRun run = new KameletRun(Host.MEDIAFIRE, "secret")) {
            MediaFireEmulator emulator = (MediaFireEmulator) run.emulator();
            emulator.accounts().create("second@example.com", "other");
            run.send("kamelet:mediafire-sink?folder=/Inbox", "one", Map.of(Exchange.FILE_NAME, "a.txt"));
            run.send(
                    "kamelet:mediafire-sink?folder=/Inbox&username=second@example.com&password=other", "two",
                    Map.of(Exchange.FILE_NAME, "b.txt"));

            assertThat(uploads(emulator, KameletRun.USERNAME)).isEqualTo(1);
            assertThat(uploads(emulator, "second@example.com")).isEqualTo(1);
        }
    }

    private static long uploads(MediaFireEmulator emulator, String account) {
        return emulator.journal().of("upload/simple").stream().filter(call -> account.equals(call.account())).count();
    }
}
