package io.filehost.camel.springboot.testing;

import java.time.Duration;
import java.util.Map;

import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.boot.actuate.health.Status;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The health of an application, as Spring Boot's actuator tells it, holds what the component knows of its accounts. */
public interface HealthRules {

    /** Whose module the tests run in. */
    Starter starter();

    @Test
    @DirtiesContext(methodMode = DirtiesContext.MethodMode.AFTER_METHOD)
    default void theApplicationIsNotReadyWhileAnAccountIsNotLetIn(
            @Autowired HealthEndpoint health, @Autowired ProducerTemplate template) {
        // Camel counts a consumer as down until its first poll is through.
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(health.health().getStatus()).isEqualTo(Status.UP));

        template.request(starter().scheme() + ":/?operation=list&password=wr0ng", exchange -> {
        });

        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.healthForPath("camelReadinessState").getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(health.healthForPath("camelLivenessState").getStatus()).isEqualTo(Status.UP);
        Map<String, Object> details = ((Health) health.healthForPath("camelHealth")).getDetails();
        assertThat(details.toString()).contains("component:" + starter().scheme(), "Check username, password")
                .doesNotContain("wr0ng", "\tat ");
    }
}
