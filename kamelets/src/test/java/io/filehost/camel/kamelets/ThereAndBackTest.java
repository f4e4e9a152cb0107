package io.filehost.camel.kamelets;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.camel.Exchange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Sink and source of each service, one after the other. */
class ThereAndBackTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @ParameterizedTest
    @EnumSource
    void aFileThatTheSinkUploadsReachesTheSourceAndStaysWhereItIs(Host host) throws Exception {
        try (KameletRun run = new KameletRun(host, "secret").start("routes/there-and-back.yaml")) {
            Exchange sent = run.send("direct:there", "hello", Map.of(Exchange.FILE_NAME, "sub/50% + ä.txt"));

            assertThat(sent.getException()).isNull();
            await().atMost(SOON).until(() -> run.received().names().contains("sub/50% + ä.txt"));
            assertThat(run.received().bodies()).containsExactly("hello");
            assertThat(run.emulator().journal().that(call -> call.method().matches(".*(delete|move|purge).*"))).isEmpty();
        }
    }

    /** Whatever a sender writes into the headers of a message: it is an upload into the folder of the route. */
    @ParameterizedTest
    @EnumSource
    void noHeaderOfAMessageSteersTheSink(Host host) throws Exception {
        try (KameletRun run = new KameletRun(host, "secret").start("routes/there-and-back.yaml")) {
            run.send("direct:there", "keep me", Map.of(Exchange.FILE_NAME, "a.txt"));
            await().atMost(SOON).until(() -> run.received().names().contains("a.txt"));
            Map<String, Object> delivered = run.received().all().get(0).headers();

            Map<String, Object> steering = new HashMap<>(delivered);
            String prefix = host == Host.MEDIAFIRE ? "CamelMediaFire" : "CamelSendspace";
            steering.put(prefix + "Operation", "delete");
            steering.put(prefix.toLowerCase(Locale.ROOT) + "operation", "delete");
            steering.put(prefix + "TargetFolderPath", "/Elsewhere");
            steering.put(prefix + "FileExist", "Fail");
            steering.put(Exchange.FILE_NAME, "b.txt");
            Exchange sent = run.send("direct:there", "two", steering);

            assertThat(sent.getException()).isNull();
            await().atMost(SOON).until(() -> run.received().names().contains("b.txt"));
            assertThat(run.received().names()).isEqualTo(List.of("a.txt", "b.txt"));
            assertThat(run.emulator().journal().that(call -> call.method().contains("delete"))).isEmpty();
        }
    }
}
