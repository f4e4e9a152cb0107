package io.filehost.camel.example.share;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
class MediaFireCheckTest {

    @TestHTTPResource("q/health/")
    URI health;

    @Inject
    EmulatorDoor emulator;

    @AfterEach
    void leaveTheEmulatorInPeace() {
        emulator.leaveInPeace();
        await().untilAsserted(() -> assertThat(ready().statusCode()).isEqualTo(200));
    }

    @Test
    void theServiceIsReadyWhileTheFolderCanBeRead() {
        await().untilAsserted(() -> assertThat(Http.json(ready()).findValuesAsText("status")).containsOnly("UP"));
    }

    @Test
    void theServiceIsNotReadyWhileTheFolderCannotBeReadButLives() {
        emulator.strike(Map.of("method", "device/get_status", "fault", "status", "status", 503));

        await().untilAsserted(() -> assertThat(ready().statusCode()).isEqualTo(503));

        assertThat(Http.json(ready()).findPath("data").toString()).contains("consumer:arrivals");
        assertThat(Http.get(health.resolve("live")).statusCode()).isEqualTo(200);
    }

    private HttpResponse<byte[]> ready() {
        return Http.get(health.resolve("ready"));
    }
}
