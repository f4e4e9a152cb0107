package io.filehost.camel.sendspace;

import java.util.List;
import java.util.Map;

import io.filehost.camel.common.camel.task.TaskHealthCheck;
import io.filehost.camel.sendspace.fixture.CamelOnSendspace;
import io.filehost.camel.sendspace.header.SendspaceConstants;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.HealthCheckRegistry;
import org.apache.camel.health.HealthCheckRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Health of the component and of producers. */
class HealthTest {

    @RegisterExtension
    final CamelOnSendspace sendspace = new CamelOnSendspace();

    @Test
    void theComponentIsUpWithTheSessionsItHasAndItsCheckMakesNoCall() throws Exception {
        assertThat(ofTheComponent().getState()).isEqualTo(HealthCheck.State.UP);
        assertThat(sendspace.journal().entries()).isEmpty();
        sendspace.upload("/Inbox", "a.txt", "1");

        assertThat(ofTheComponent().getDetails()).containsEntry("accounts", 1).containsEntry("accounts.refused", 0)
                .containsEntry("sessions", 1);
    }

    @Test
    void theComponentIsDownWhileAnAccountIsNotLetIn() {
        sendspace.exchange("sendspace:/?operation=list&password=s3cr3t", null, Map.of());

        HealthCheck.Result down = ofTheComponent();

        assertThat(down.getState()).isEqualTo(HealthCheck.State.DOWN);
        assertThat(down.getMessage().orElseThrow()).contains("error 8 of auth.login", "Check username, password and apiKey");
        assertThat(down.getMessage() + down.getDetails().toString())
                .doesNotContain("s3cr3t", CamelOnSendspace.PASSWORD);
    }

    @Test
    void aProducerIsDownWhileTheServiceIsAndUpAfterASuccess() throws Exception {
        route();
        sendspace.faults().on("folders.getContents").once().answerStatus(503);

        sendspace.exchange("direct:in", null, Map.of());

        assertThat(ofTheProducer().getState()).isEqualTo(HealthCheck.State.DOWN);
        assertThat(ofTheProducer().getDetails()).containsEntry("service.url", sendspace.emulator().baseUrl());
        sendspace.send("direct:in", null, Map.of());
        assertThat(ofTheProducer().getState()).isEqualTo(HealthCheck.State.UP);
    }

    @Test
    void whatIsWrongWithOneMessageLeavesTheProducerUp() throws Exception {
        route();

        sendspace.exchange("direct:in", null,
                Map.of(SendspaceConstants.OPERATION, "info", SendspaceConstants.FILE_ID, "zzzzzz"));

        assertThat(ofTheProducer().getState()).isEqualTo(HealthCheck.State.UP);
        assertThat(ofTheProducer().getDetails()).containsEntry("error.kind", "NOT_FOUND").containsEntry("error.code", 9);
    }

    private void route() throws Exception {
        sendspace.add(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:in").routeId("lister").to("sendspace:/?operation=list&maximumRetries=0");
            }
        });
    }

    private HealthCheck.Result ofTheComponent() {
        List<HealthCheck> checks = HealthCheckRegistry.get(sendspace.context()).stream()
                .filter(check -> check.getId().startsWith("component:sendspace-")).toList();
        assertThat(checks).hasSize(1);
        return checks.get(0).call();
    }

    private HealthCheck.Result ofTheProducer() {
        HealthCheckRepository checks = HealthCheckHelper.getHealthCheckRepository(sendspace.context(), "producers");
        checks.setEnabled(true);
        return checks.stream().filter(TaskHealthCheck.class::isInstance).findFirst().orElseThrow().call();
    }
}
