package io.filehost.camel.example.share;

import java.net.URI;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class MetricsTest {

    @TestHTTPResource("files/")
    URI files;

    @Test
    void bytesTransfersAndExchangesAreCounted() {
        Metrics before = Metrics.at(files);

        Http.post(files.resolve("measured.txt"), "1,000 bytes ".repeat(84).substring(0, 1000));

        Metrics after = Metrics.at(files);
        assertThat(grown(before, after, "share_transfer_bytes_total", "direction=\"upload\"")).isEqualTo(1000);
        assertThat(grown(before, after, "share_transfers_total", "outcome=\"finished\"")).isEqualTo(1);
        assertThat(grown(before, after, "camel_exchanges_succeeded_total", "routeId=\"store\"")).isEqualTo(1);
    }

    private static double grown(Metrics before, Metrics after, String meter, String label) {
        return after.of(meter, label) - before.of(meter, label);
    }
}
