package io.filehost.camel.mediafire;

import java.util.Map;

import io.filehost.camel.common.camel.task.TaskHealthCheck;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.HealthCheckRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class ProducerHealthTest {

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator();

    @Test
    void aProducerIsDownWhileTheAccountCannotBeReachedAndUpAgainAfterASuccess() throws Exception {
        route();
        assertThat(check().call().getState()).isEqualTo(HealthCheck.State.UP);
        mediafire.faults().on("folder/get_content").once().answerStatus(503);

        mediafire.exchange("direct:in", null, Map.of());

        HealthCheck.Result down = check().call();
        assertThat(down.getState()).isEqualTo(HealthCheck.State.DOWN);
        assertThat(down.getDetails()).containsEntry("error.kind", "RETRY")
                .containsEntry("service.url", mediafire.emulator().baseUrl());
        mediafire.send("direct:in", null, Map.of());
        assertThat(check().call().getState()).isEqualTo(HealthCheck.State.UP);
    }

    @Test
    void whatIsWrongWithOneMessageLeavesTheProducerUp() throws Exception {
        route();

        assertThat(mediafire.exchange("direct:in", null, Map.of(MediaFireConstants.OPERATION, "info",
                MediaFireConstants.QUICK_KEY, "abcdefghijklmno")).getException()).isNotNull();

        HealthCheck.Result result = check().call();
        assertThat(result.getState()).isEqualTo(HealthCheck.State.UP);
        assertThat(result.getDetails()).containsEntry("error.kind", "NOT_FOUND");
    }

    @Test
    void theComponentSwitchesTheChecksOfItsProducersOff() throws Exception {
        mediafire.component().setHealthCheckProducerEnabled(false);
        route();

        assertThat(check().getId()).startsWith("producer:mediafire-lister-");
        assertThat(check().isEnabled()).isFalse();
        assertThat(check().isLiveness()).isFalse();
    }

    @Test
    void aStoppedProducerHasNoCheck() throws Exception {
        route();
        assertThat(checks().stream()).hasSize(1);

        mediafire.context().getRouteController().stopRoute("lister");
        mediafire.context().removeRoute("lister");

        assertThat(checks().stream()).isEmpty();
    }

    private void route() throws Exception {
        mediafire.add(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:in").routeId("lister")
                        .to("mediafire:/?operation=call&method=folder/get_content&maximumRetries=0");
            }
        });
    }

    private HealthCheck check() {
        return checks().stream().filter(TaskHealthCheck.class::isInstance).findFirst()
                .orElseThrow();
    }

    private HealthCheckRepository checks() {
        HealthCheckRepository checks = HealthCheckHelper.getHealthCheckRepository(mediafire.context(), "producers");
        checks.setEnabled(true);
        return checks;
    }
}
