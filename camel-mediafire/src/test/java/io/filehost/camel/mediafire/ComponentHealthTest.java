package io.filehost.camel.mediafire;

import java.util.List;
import java.util.Map;

import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class ComponentHealthTest {

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator();

    @Test
    void aComponentThatNobodyAskedIsUpAndItsCheckMakesNoCall() {
        mediafire.context().getEndpoint("mediafire:/");

        assertThat(result().getState()).isEqualTo(HealthCheck.State.UP);
        assertThat(mediafire.journal().entries()).isEmpty();
    }

    @Test
    void aComponentIsUpWithTheSessionsItHas() throws Exception {
        mediafire.upload("/Inbox", "a.txt", "1");
        int calls = mediafire.journal().entries().size();

        HealthCheck.Result result = result();

        assertThat(result.getState()).isEqualTo(HealthCheck.State.UP);
        assertThat(result.getDetails()).containsEntry("accounts", 1).containsEntry("accounts.refused", 0)
                .containsEntry("sessions", 1);
        assertThat(mediafire.journal().entries()).hasSize(calls);
    }

    @Test
    void aComponentIsDownWhileOneOfItsAccountsIsNotLetIn() throws Exception {
        mediafire.upload("/Inbox", "a.txt", "1");
        mediafire.exchange("mediafire:/?operation=list&password=s3cr3t", null, Map.of());

        HealthCheck.Result down = result();

        assertThat(down.getState()).isEqualTo(HealthCheck.State.DOWN);
        assertThat(down.getMessage().orElseThrow()).contains("error 107 of user/get_session_token", "Check username, password");
        assertThat(down.getDetails()).containsEntry("accounts", 2).containsEntry("accounts.refused", 1)
                .containsEntry("error.code", 107);
        assertThat(down.getMessage() + down.getDetails().toString())
                .doesNotContain("s3cr3t", CamelOnEmulator.USERNAME, CamelOnEmulator.PASSWORD);
    }

    @Test
    void aServiceOutOfReachIsTheBusinessOfWhoNeedsIt() {
        mediafire.faults().on("user/get_session_token").once().answerStatus(503);

        assertThat(mediafire.exchange("mediafire:/?operation=list&maximumRetries=0", null, Map.of()).getException())
                .isNotNull();

        assertThat(result().getState()).isEqualTo(HealthCheck.State.UP);
    }

    @Test
    void aStoppedComponentHasNoCheck() {
        assertThat(checks()).hasSize(1);
        assertThat(checks().get(0).isReadiness()).isTrue();
        assertThat(checks().get(0).isLiveness()).isFalse();

        mediafire.component().stop();

        assertThat(checks()).isEmpty();
    }

    private HealthCheck.Result result() {
        return checks().get(0).call();
    }

    private List<HealthCheck> checks() {
        return HealthCheckRegistry.get(mediafire.context()).stream()
                .filter(check -> check.getId().startsWith("component:mediafire-")).toList();
    }
}
