package io.filehost.camel.mediafire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.filehost.camel.common.testing.route.NewTemporaryFiles;
import io.filehost.camel.emulator.kernel.FaultPlan;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Routes leave neither connections nor temporary files behind, whatever they do with bodies. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class BodyLifeRouteTest {

    private static final int FILES = 12;
    /** So few that a batch which keeps one for each file does not get far. */
    private static final int CONNECTIONS = 2;
    private static final int SIZE = 1 << 20;
    private static final int BEGINNING = 1000;

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator();

    private final AtomicInteger handled = new AtomicInteger();
    private NewTemporaryFiles files;

    /** What a route may do with a body. */
    enum Use implements Processor {
        READ_WHOLE {
            @Override
            public void process(Exchange exchange) throws IOException {
                assertThat(body(exchange).transferTo(OutputStream.nullOutputStream())).isEqualTo(SIZE);
            }
        },
        READ_BEGINNING {
            @Override
            public void process(Exchange exchange) throws IOException {
                assertThat(body(exchange).readNBytes(BEGINNING)).hasSize(BEGINNING);
            }
        },
        FAIL_MIDWAY {
            @Override
            public void process(Exchange exchange) throws IOException {
                body(exchange).skipNBytes(BEGINNING);
                throw new IOException("the route fails");
            }
        },
        IGNORE {
            @Override
            public void process(Exchange exchange) {
                assertThat(exchange.getMessage().getBody()).isInstanceOf(InputStream.class);
            }
        };

        private static InputStream body(Exchange exchange) {
            return exchange.getMessage().getBody(InputStream.class);
        }
    }

    @BeforeEach
    void storeFiles() throws Exception {
        files = new NewTemporaryFiles();
        MediaFireConfiguration configuration = mediafire.component().getConfiguration();
        configuration.setMaxConnections(CONNECTIONS);
        configuration.setResponseTimeout(Duration.ofSeconds(5));
        configuration.setMaximumRetries(0);
        byte[] content = new byte[SIZE];
        new Random(1).nextBytes(content);
        for (int file = 0; file < FILES; file++) {
            mediafire.send("mediafire:/Inbox", content, Map.of(Exchange.FILE_NAME, file + ".bin"));
        }
        mediafire.journal().clear();
    }

    @ParameterizedTest
    @EnumSource
    void everyConnectionIsFreeAfterABatchOfStreams(Use use) throws Exception {
        consume("stream", use);

        assertThat(mediafire.journal().count(FaultPlan.DOWNLOAD)).isEqualTo(use == Use.IGNORE ? 0 : FILES);
        assertThat(mediafire.at("/Inbox/0.bin").name()).isEqualTo("0.bin");
    }

    /** Camel's stream caching rewinds bodies after each step, which closes them too; without it nobody does. */
    @ParameterizedTest
    @EnumSource
    void everyConnectionIsFreeWithoutStreamCaching(Use use) throws Exception {
        mediafire.context().setStreamCaching(false);
        consume("stream", use);

        assertThat(mediafire.at("/Inbox/0.bin").name()).isEqualTo("0.bin");
    }

    @ParameterizedTest
    @EnumSource
    void everyTemporaryFileIsGoneAfterABatchOfSpooledBodies(Use use) throws Exception {
        consume("spool", use);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(files.left()).isEmpty());
        assertThat(mediafire.at("/Inbox/0.bin").name()).isEqualTo("0.bin");
    }

    @ParameterizedTest
    @ValueSource(strings = { "multicast", "parallel", "wireTap", "seda" })
    void bodiesThatWentOtherWaysAreClosedToo(String way) throws Exception {
        int readers = way.equals("seda") ? 1 : 2;
        ways();

        for (int file = 0; file < FILES; file++) {
            mediafire.send("direct:" + way, null, Map.of(MediaFireConstants.SUBJECT_PATH, "/Inbox/" + file + ".bin"));
        }

        await().atMost(Duration.ofSeconds(20)).until(() -> handled.get() == readers * FILES);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> mediafire.at("/Inbox/0.bin"));
    }

    @Test
    void anUploadThatIsRefusedLeavesNoSpooledBodyBehind() throws Exception {
        mediafire.faults().on("upload/check").answerError(162);

        for (int file = 0; file < FILES; file++) {
            Exchange exchange = mediafire.exchange("mediafire:/Other", InputStream.nullInputStream(),
                    Map.of(Exchange.FILE_NAME, "x.bin"));
            assertThat(exchange.getException()).isNotNull();
        }

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(files.left()).isEmpty());
    }

    @Test
    void aBodyThatWaitsForAnotherRouteWhenCamelStopsLeavesNoTemporaryFile() throws Exception {
        mediafire.add(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:in").to("mediafire:/?operation=download&bodyType=spool")
                        .to("seda:nobody?waitForTaskToComplete=Never");
            }
        });
        mediafire.send("direct:in", null, Map.of(MediaFireConstants.SUBJECT_PATH, "/Inbox/0.bin"));
        assertThat(files.left()).hasSize(1);

        mediafire.context().stop();

        assertThat(files.left()).isEmpty();
    }

    private void consume(String bodyType, Use use) throws Exception {
        mediafire.add(new RouteBuilder() {
            @Override
            public void configure() {
                onCompletion().process(exchange -> handled.incrementAndGet());
                from("mediafire:/Inbox?delay=50&initialDelay=0&maximumAttempts=1&onFailure=skip&bodyType=" + bodyType)
                        .process(use);
            }
        });
        await().atMost(Duration.ofSeconds(30)).until(() -> handled.get() == FILES);
        mediafire.context().getRouteController().stopAllRoutes();
    }

    private void ways() throws Exception {
        Processor reader = exchange -> {
            Use.READ_BEGINNING.process(exchange);
            handled.incrementAndGet();
        };
        mediafire.add(new RouteBuilder() {
            @Override
            public void configure() {
                String download = "mediafire:/?operation=download";
                from("direct:multicast").to(download).multicast().to("direct:one", "direct:other");
                from("direct:parallel").to(download).multicast().parallelProcessing().to("direct:one", "direct:other");
                from("direct:wireTap").to(download).wireTap("direct:one").to("direct:other");
                from("direct:seda").to(download).to("seda:reader");
                from("direct:one").process(reader);
                from("direct:other").process(reader);
                from("seda:reader").process(reader);
            }
        });
    }
}
