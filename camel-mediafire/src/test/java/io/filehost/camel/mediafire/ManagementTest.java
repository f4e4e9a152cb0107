package io.filehost.camel.mediafire;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import java.util.Map;

import javax.management.JMException;

import io.filehost.camel.common.testing.route.HandTurnedScheduler;
import io.filehost.camel.common.testing.route.ManagedBeans;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be seen of the component through the MBean server of the platform. */
class ManagementTest {

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator();

    @TempDir
    Path directory;

    private final HandTurnedScheduler scheduler = new HandTurnedScheduler();

    @BeforeEach
    void bind() {
        mediafire.context().getRegistry().bind("byHand", scheduler);
    }

    @Test
    void aConsumerTellsItsPositionAndWhatIsOpenDoneAndFailed() throws Exception {
        mediafire.upload("/Inbox", "good.txt", "good");
        mediafire.upload("/Inbox", "bad.txt", "bad");
        consume();
        assertThat(consumer("Position")).isEqualTo(-1L);
        assertThat(consumer("LastPollTime")).isNull();

        scheduler.turn();

        assertThat(consumer("Events")).isEqualTo("files");
        assertThat((long) consumer("Position")).isPositive();
        assertThat(consumer("OpenChanges")).isEqualTo(1);
        assertThat(consumer("MessagesDone")).isEqualTo(1L);
        assertThat(consumer("Failures")).isEqualTo(1L);
        assertThat(consumer("LastFailure")).isEqualTo("IllegalStateException");
        assertThat(consumer("LastFailureTime")).isInstanceOf(Date.class);
        assertThat((Date) consumer("LastPollTime")).isAfterOrEqualTo(Date.from(
                mediafire.emulator().clock().instant().minus(Duration.ofMinutes(1))));
    }

    @Test
    void aPollThatFailedIsSeenByKindAndCode() throws Exception {
        consume();
        scheduler.turn();
        mediafire.faults().on("device/get_status").once().answerError(116);

        scheduler.turn();

        assertThat((String) consumer("LastFailure")).endsWith("error 116 of device/get_status");
        assertThat(consumer("Failures")).isEqualTo(1L);
    }

    @Test
    void aProducerTellsWhatItDidAndItsLastFailure() throws Exception {
        produce();

        mediafire.send("direct:in", null, Map.of());
        assertThat(producer("LastFailure")).isEqualTo("");
        mediafire.exchange("direct:in", null, Map.of(MediaFireConstants.OPERATION, "info",
                MediaFireConstants.QUICK_KEY, "abcdefghijklmno"));

        assertThat(producer("Operation")).isEqualTo("list");
        assertThat(producer("OperationsDone")).isEqualTo(1L);
        assertThat(producer("OperationsFailed")).isEqualTo(1L);
        assertThat((String) producer("LastFailure")).startsWith("NOT_FOUND");
        assertThat(producer("LastFailureTime")).isInstanceOf(Date.class);
    }

    @Test
    void anEndpointAndTheComponentTellTheirSessions() throws Exception {
        produce();
        assertThat(endpoint("Sessions")).isEqualTo(0);
        assertThat(endpoint("SessionAge")).isEqualTo(-1L);

        mediafire.send("direct:in", null, Map.of());

        assertThat(endpoint("Folder")).isEqualTo("/");
        assertThat(endpoint("ServiceUrl")).isEqualTo(mediafire.emulator().baseUrl());
        assertThat(endpoint("Sessions")).isEqualTo(1);
        assertThat((long) endpoint("SessionAge")).isBetween(0L, 60L);
        assertThat(value("type=components,name=\"mediafire\"", "Accounts")).isEqualTo(1);
        assertThat(value("type=components,name=\"mediafire\"", "Sessions")).isEqualTo(1);
    }

    private void consume() throws Exception {
        mediafire.add(new RouteBuilder() {
            @Override
            public void configure() {
                from("mediafire:/Inbox?scheduler=#byHand&stateFile=" + directory.resolve("state")).routeId("consumer")
                        .process(exchange -> {
                            if ("bad".equals(exchange.getMessage().getBody(String.class))) {
                                throw new IllegalStateException("with a text that may hold anything");
                            }
                        });
            }
        });
    }

    private void produce() throws Exception {
        mediafire.add(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:in").routeId("producer").to("mediafire:/?operation=list");
            }
        });
    }

    private Object consumer(String attribute) throws JMException {
        return value("type=consumers,name=MediaFireConsumer*", attribute);
    }

    private Object producer(String attribute) throws JMException {
        return value("type=producers,name=MediaFireProducer*", attribute);
    }

    private Object endpoint(String attribute) throws JMException {
        return value("type=endpoints,name=\"mediafire:*\"", attribute);
    }

    private Object value(String kind, String attribute) throws JMException {
        return new ManagedBeans(mediafire.context()).attribute(kind, attribute);
    }
}
