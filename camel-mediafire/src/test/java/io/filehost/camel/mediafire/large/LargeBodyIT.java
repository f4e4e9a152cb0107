package io.filehost.camel.mediafire.large;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipFile;

import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.mediafire.MediaFireComponent;
import io.filehost.camel.mediafire.MediaFireConfiguration;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.upload.UploadKind;
import io.filehost.camel.mediafire.client.upload.UploadResult;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import io.filehost.camel.mediafire.fixture.ForkedEmulator;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.WrappedFile;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.converter.stream.FileInputStreamCache;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Bodies that are much larger than the heap go through routes with Camel's default stream caching, both ways. The
 * emulators have processes of their own; {@code -Dlarge.bytes=2147483648} makes all bodies 2 GiB.
 */
class LargeBodyIT {

    private static final long LARGE = Long.getLong("large.bytes", 192L << 20);
    private static final long VERY_LARGE = Long.getLong("large.bytes", 512L << 20);
    private static final int MOST_OF_IT = 3;
    /** The service packs no larger files (protocol notes, 16). */
    private static final long LARGEST_ZIPPED = 300L << 20;

    @TempDir
    static Path services;
    private static ForkedEmulator here;
    private static ForkedEmulator there;

    @TempDir
    Path directory;
    private CamelContext context;
    private ProducerTemplate template;

    /** The types in which a route holds a local file. */
    enum LocalBody {
        FILE,
        PATH,
        STREAM_CACHE;

        Object of(Path file) throws IOException {
            return switch (this) {
                case FILE -> file.toFile();
                case PATH -> file;
                case STREAM_CACHE -> new FileInputStreamCache(file.toFile());
            };
        }
    }

    @BeforeAll
    static void startServices() throws Exception {
        assertThat(LARGE).as("a body that proves something").isGreaterThan(2 * Runtime.getRuntime().maxMemory());
        here = service("here");
        there = service("there");
    }

    /** With room for the bodies of all tests. */
    private static ForkedEmulator service(String name) throws Exception {
        ForkedEmulator service = ForkedEmulator.start(services.resolve(name));
        service.order("accounts", "{\"email\": \"%s\", \"storageLimit\": %d}".formatted(CamelOnEmulator.USERNAME,
                20 * VERY_LARGE));
        return service;
    }

    @AfterAll
    static void stopServices() {
        here.close();
        there.close();
    }

    @BeforeEach
    void startCamel() {
        context = new DefaultCamelContext();
        context.addComponent("here", component(here));
        context.addComponent("there", component(there));
        context.start();
        template = context.createProducerTemplate();
    }

    private static MediaFireComponent component(ForkedEmulator service) {
        MediaFireComponent component = new MediaFireComponent();
        MediaFireConfiguration configuration = component.getConfiguration();
        configuration.setBaseUrl(service.baseUrl());
        configuration.setUsername(CamelOnEmulator.USERNAME);
        configuration.setPassword(CamelOnEmulator.PASSWORD);
        configuration.setApplicationId(EmulatorOptions.DEFAULT_APPLICATION_ID);
        return component;
    }

    @AfterEach
    void stopCamel() throws Exception {
        context.close();
    }

    @ParameterizedTest
    @EnumSource
    void aLocalFileIsSent(LocalBody type) throws Exception {
        GeneratedContent content = generate(LARGE, type.ordinal() + 1);
        route("direct:up", "here:/Inbox");

        UploadResult sent = (UploadResult) template.requestBodyAndHeader(
                "direct:up", type.of(content.file()), Exchange.FILE_NAME, type + ".bin");

        assertThat(sent.kind()).isEqualTo(UploadKind.RESUMABLE);
        assertThat(sent.hash()).isEqualTo(content.sha256());
        assertThat(hashAtTheService("here", type + ".bin")).isEqualTo(content.sha256());
    }

    @Test
    void aFileOfTheFileComponentIsSent() throws Exception {
        GeneratedContent content = generate(LARGE, 4);
        MockEndpoint sent = context.getEndpoint("mock:sent", MockEndpoint.class);
        sent.expectedMessageCount(1);
        sent.setResultWaitTime(TimeUnit.MINUTES.toMillis(5));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("file:" + directory + "?initialDelay=0&delete=true")
                        .process(exchange -> assertThat(exchange.getMessage().getBody()).isInstanceOf(WrappedFile.class))
                        .to("here:/Inbox").to("mock:sent");
            }
        });

        sent.assertIsSatisfied();

        assertThat(sent.getExchanges().get(0).getMessage().getBody(UploadResult.class).hash()).isEqualTo(content.sha256());
        assertThat(hashAtTheService("here", content.file().getFileName().toString())).isEqualTo(content.sha256());
    }

    @Test
    void aFileIsCopiedFromOneServiceToAnother() throws Exception {
        GeneratedContent content = sentBefore("copied.bin", LARGE, 5);
        route("direct:copy", "here:/Inbox?operation=download&fileName=copied.bin", "there:/Inbox");

        UploadResult copy = (UploadResult) template.requestBody("direct:copy", (Object) null);

        assertThat(copy.kind()).isEqualTo(UploadKind.RESUMABLE);
        assertThat(copy.hash()).isEqualTo(content.sha256());
        assertThat(downloaded("there", "copied.bin")).isEqualTo(content.sha256());
    }

    @ParameterizedTest
    @EnumSource
    void aDownloadBecomesALocalFile(DownloadedBody type) throws Exception {
        GeneratedContent content = sentBefore("down.bin", LARGE, 6);
        Path target = directory.resolve("target");
        route("direct:down", "here:/Inbox?operation=download&fileName=down.bin&" + type.options(directory),
                "file:" + target + "?tempFileName=${file:name}.part");

        template.sendBody("direct:down", null);

        try (InputStream file = Files.newInputStream(target.resolve("down.bin"))) {
            assertThat(GeneratedContent.sha256(file)).isEqualTo(content.sha256());
        }
    }

    /** The types in which a route receives content. */
    enum DownloadedBody {
        STREAM,
        SPOOL,
        FILE;

        String options(Path directory) {
            return "bodyType=" + name().toLowerCase()
                   + (this == FILE ? "&localWorkDirectory=" + directory.resolve("work") : "");
        }
    }

    @Test
    void aLargeFileBecomesTheContentOfAnother() throws Exception {
        template.requestBodyAndHeader("here:/Inbox", "small", Exchange.FILE_NAME, "grown.bin");
        GeneratedContent content = generate(LARGE, 8);

        UploadResult grown = (UploadResult) template.requestBodyAndHeader("here:/?operation=updateContent", content.file(),
                MediaFireConstants.SUBJECT_PATH, "/Inbox/grown.bin");

        assertThat(grown.kind()).isEqualTo(UploadKind.RESUMABLE);
        assertThat(hashAtTheService("here", "grown.bin")).isEqualTo(content.sha256());
    }

    @Test
    void anArchiveIsReadWhileItIsMade() throws Exception {
        GeneratedContent content = sentBefore("zipped.bin", Math.min(LARGE, LARGEST_ZIPPED), 9);
        Path target = directory.resolve("zipped");
        route("direct:zip", "here:/?operation=zip", "file:" + target);

        template.sendBodyAndHeader("direct:zip", null, MediaFireConstants.SUBJECT_PATH, "/Inbox/zipped.bin");

        try (ZipFile archive = new ZipFile(target.resolve("files.zip").toFile());
             InputStream zipped = archive.getInputStream(archive.getEntry("zipped.bin"))) {
            assertThat(GeneratedContent.sha256(zipped)).isEqualTo(content.sha256());
        }
    }

    @Test
    void oneBodyServesAllReadersOfAMulticastAndARedelivery() throws Exception {
        GeneratedContent content = sentBefore("fanned.bin", VERY_LARGE, 7);
        MockEndpoint hashes = context.getEndpoint("mock:hashes", MockEndpoint.class);
        AtomicInteger attempts = new AtomicInteger();
        context.getComponent("there", MediaFireComponent.class).getConfiguration().setMaximumRetries(0);
        there.order("faults", "{\"method\": \"upload/check\", \"once\": true, \"fault\": \"drop\"}");
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(defaultErrorHandler().maximumRedeliveries(1).redeliveryDelay(0));
                from("direct:fan").to("here:/Inbox?operation=download&fileName=fanned.bin")
                        .multicast().to("direct:whole", "direct:second", "direct:send");
                from("direct:whole").process(LargeBodyIT::hashBody).to("mock:hashes");
                from("direct:second").process(exchange -> {
                    if (attempts.incrementAndGet() == 1) {
                        exchange.getMessage().getBody(InputStream.class).skipNBytes(VERY_LARGE / MOST_OF_IT);
                        throw new IOException("the reader failed midway");
                    }
                    hashBody(exchange);
                }).to("mock:hashes");
                from("direct:send").to("there:/Fanned").setBody(simple("${body.hash}")).to("mock:hashes");
            }
        });

        template.sendBody("direct:fan", null);

        assertThat(attempts).hasValue(2);
        assertThat(hashes.getExchanges()).extracting(exchange -> exchange.getMessage().getBody(String.class))
                .containsExactly(content.sha256(), content.sha256(), content.sha256());
    }

    private static void hashBody(Exchange exchange) {
        exchange.getMessage().setBody(GeneratedContent.sha256(exchange.getMessage().getBody(InputStream.class)));
    }

    private GeneratedContent generate(long length, long seed) throws IOException {
        return GeneratedContent.write(directory.resolve("content.bin"), length, seed);
    }

    private GeneratedContent sentBefore(String name, long length, long seed) throws IOException {
        GeneratedContent content = generate(length, seed);
        template.requestBodyAndHeader("here:/Inbox", content.file(), Exchange.FILE_NAME, name);
        Files.delete(content.file());
        return content;
    }

    private void route(String from, String... to) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(from).to(to);
            }
        });
    }

    /** The emulator makes this hash of the bytes it received, and refuses others than announced. */
    private String hashAtTheService(String service, String name) {
        return template.requestBodyAndHeader(
                service + ":/?operation=info", null, MediaFireConstants.SUBJECT_PATH, "/Inbox/" + name, FileInfo.class).hash();
    }

    private String downloaded(String service, String name) throws IOException {
        try (InputStream in = template.requestBody(
                service + ":/Inbox?operation=download&fileName=" + name, null, InputStream.class)) {
            return GeneratedContent.sha256(in);
        }
    }
}
