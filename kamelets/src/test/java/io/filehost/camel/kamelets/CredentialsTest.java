package io.filehost.camel.kamelets;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

import javax.management.JMException;

import io.filehost.camel.common.testing.route.ManagedBeans;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Passwords reach the service as they are, and nobody else. */
class CredentialsTest {

    /** Everything that a URI, a placeholder or a reference would take for something else. */
    private static final String AWKWARD = "#a&b+c%d)&e=f%41}\"g'h, ${body}";

    private static final Duration SOON = Duration.ofSeconds(20);

    @RegisterExtension
    final Log log = new Log();

    @ParameterizedTest
    @EnumSource
    void anAwkwardPasswordIsSentAsItIs(Host host) throws Exception {
        try (KameletRun run = new KameletRun(host, AWKWARD).start("routes/there-and-back.yaml")) {
            Exchange sent = run.send("direct:there", "hello", Map.of(Exchange.FILE_NAME, "a.txt"));

            assertThat(sent.getException()).isNull();
            await().atMost(SOON).until(() -> run.received().names().contains("a.txt"));
            assertNothingTold(run, AWKWARD, "e=f%41", "g'h");
        }
    }

    @ParameterizedTest
    @MethodSource("inTheRoute")
    void aPasswordInTheRouteIsSentAsItIs(Host host, String password) throws Exception {
        try (KameletRun run = new KameletRun(host, password)) {
            run.without("password").with("the.password", password).start("routes/credentials-in-the-route.yaml");

            assertThat(run.send("direct:there", "hello", Map.of(Exchange.FILE_NAME, "a.txt")).getException()).isNull();
        }
    }

    static Stream<Arguments> inTheRoute() {
        return Stream.of(Host.values())
                .flatMap(host -> Stream.of("#a&b+c=d?e f", "g)h/i;j").map(password -> Arguments.of(host, password)));
    }

    /** To a placeholder a backslash is an escape, in Camel's configuration as in a Kamelet. */
    @ParameterizedTest
    @EnumSource
    void aBackslashIsWrittenTwice(Host host) throws Exception {
        try (KameletRun run = new KameletRun(host, "a\\b")) {
            run.withPassword("a\\\\b").start("routes/sink.yaml");

            assertThat(run.send("direct:there", "hello", Map.of(Exchange.FILE_NAME, "a.txt")).getException()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWrongPasswordFailsTheMessageOfASinkWithOneLine(Host host) throws Exception {
        try (KameletRun run = new KameletRun(host, "right").withPassword("wrong-one").start("routes/sink.yaml")) {
            Exception failure = run.send("direct:there", "hello", Map.of(Exchange.FILE_NAME, "a.txt")).getException();

            assertThat(failure.getMessage()).matches("upload of a.txt in /Inbox: .*Check username, password.*");
            assertNothingTold(run, "wrong-one");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWrongPasswordIsToldWhenASourceStarts(Host host) throws Exception {
        try (KameletRun run = new KameletRun(host, "right").withPassword("wrong-one")) {
            assertThatThrownBy(() -> run.start("routes/there-and-back.yaml")).rootCause().message()
                    .matches(".*Check username, password.*");
            assertNothingTold(run, "wrong-one");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMissingPropertyIsNamed(Host host) throws Exception {
        try (KameletRun run = new KameletRun(host, "secret").without("password")) {
            assertThatThrownBy(() -> run.start("routes/there-and-back.yaml")).rootCause().hasMessageContaining(
                    "the following mandatory parameters must be provided: password");
        }
    }

    /** The surefire configuration of this module sets the variables. */
    @Test
    void credentialsComeFromTheEnvironment() throws Exception {
        Path properties = Path.of("src/test/resources/examples/application.properties");
        try (KameletRun run = new KameletRun(Host.MEDIAFIRE, System.getenv("MEDIAFIRE_PASSWORD"))) {
            run.without("username").without("password").without("applicationId").with(properties)
                    .start("routes/there-and-back.yaml");

            assertThat(run.send("direct:there", "hello", Map.of(Exchange.FILE_NAME, "a.txt")).getException()).isNull();
            await().atMost(SOON).until(() -> run.received().names().contains("a.txt"));
        }
    }

    private void assertNothingTold(KameletRun run, String... secrets) throws JMException {
        assertThat(new ManagedBeans(run.context()).everything()).isNotEmpty()
                .allSatisfy(text -> assertThat(text).doesNotContain(secrets).doesNotContain(KameletRun.USERNAME));
        assertThat(run.context().getEndpoints()).isNotEmpty().extracting(Endpoint::getEndpointUri)
                .allSatisfy(uri -> assertThat(uri).doesNotContain(secrets).doesNotContain(KameletRun.USERNAME));
        assertThat(run.context().getEndpoints()).extracting(Endpoint::toString)
                .allSatisfy(text -> assertThat(text).doesNotContain(secrets).doesNotContain(KameletRun.USERNAME));
        assertThat(log.text()).isNotEmpty().doesNotContain(secrets).doesNotContain(KameletRun.USERNAME);
    }
}
