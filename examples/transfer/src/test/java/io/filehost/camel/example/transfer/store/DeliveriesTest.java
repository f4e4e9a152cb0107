package io.filehost.camel.example.transfer.store;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DeliveriesTest {

    @TempDir
    Path home;

    @Test
    void aDeliveryThatDidNotCompleteMayComeAgain() throws IOException {
        try (Deliveries deliveries = open()) {
            deliveries.started("key", 7);
            deliveries.started("key", 7);
            deliveries.completed("key", 7);
            deliveries.started("key", 8);

            assertThat(deliveries.repeated()).isZero();
        }
    }

    @Test
    void aDeliveryThatComesAgainAfterItCompletedIsCountedAlsoAcrossRestarts() throws IOException {
        try (Deliveries deliveries = open()) {
            deliveries.started("key", 7);
            deliveries.completed("key", 7);
        }
        try (Deliveries deliveries = open()) {
            deliveries.started("key", 7);
            assertThat(deliveries.repeated()).isOne();
        }
        try (Deliveries deliveries = open()) {
            assertThat(deliveries.repeated()).isOne();
        }
    }

    private Deliveries open() throws IOException {
        return new Deliveries(home.resolve("deliveries.log"));
    }
}
