package io.filehost.camel.example.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "archive.delay=100")
class ArchiveTest {

    @TempDir
    static Path directory;

    @Autowired
    private Emulators services;
    @Autowired
    private ProducerTemplate template;
    @Autowired
    private TestRestTemplate http;

    @DynamicPropertySource
    static void directories(DynamicPropertyRegistry properties) {
        for (String name : new String[] { "outbox", "directory", "state" }) {
            properties.add("archive." + name, () -> directory.resolve(name));
        }
    }

    @Test
    void aNewFileIsKeptOnDiskMovedToTheArchiveFolderAndSentOnWithAMail() throws IOException {
        services.plant("/Inbox/2026/report.txt", "all is well");

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(listed("mediafire:/Archive")).contains("name=report.txt"));
        assertThat(directory.resolve("directory/2026/report.txt")).hasContent("all is well");
        assertThat(listed("mediafire:/Inbox")).doesNotContain("name=report.txt");
        assertThat(listed("sendspace:/Archive")).contains("report.txt");
        assertThat(services.sendspace().outbox().entries()).anySatisfy(
                mail -> assertThat(mail.toString()).contains(Emulators.RECIPIENT));
    }

    @Test
    void whatIsPutIntoTheOutboxArrivesAsWell() throws IOException {
        Files.createDirectories(directory.resolve("outbox"));
        Files.writeString(directory.resolve("outbox/letter.txt"), "dear reader");

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(directory.resolve("directory/letter.txt")).hasContent("dear reader"));
    }

    @Test
    void theHealthIsToldOverHttp() {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(
                () -> assertThat(http.getForObject("/actuator/health/readiness", Map.class).toString())
                        .startsWith("{status=UP").contains("camelHealth"));
    }

    private String listed(String folder) {
        return template.requestBody(folder + "?operation=list&recursive=true", null, String.class);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Services {

        @Bean(destroyMethod = "close")
        Emulators emulators() throws IOException {
            return Emulators.start();
        }

        @Bean
        DynamicPropertyRegistrar accounts(Emulators emulators) {
            return properties -> emulators.environment().forEach((name, value) -> properties.add(name, () -> value));
        }
    }
}
