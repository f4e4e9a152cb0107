package io.filehost.camel.example.share;

import java.util.List;

import jakarta.inject.Singleton;
import org.apache.camel.CamelContext;
import org.apache.camel.health.HealthCheck.Result;
import org.apache.camel.health.HealthCheck.State;
import org.apache.camel.health.HealthCheckHelper;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Tells at {@code /q/health/ready} what Camel's own checks say. Those of the component make no calls of their own. */
@Readiness
@Singleton
final class MediaFireCheck implements HealthCheck {

    private final CamelContext camel;

    MediaFireCheck(CamelContext camel) {
        this.camel = camel;
    }

    @Override
    public HealthCheckResponse call() {
        List<Result> checks = List.copyOf(HealthCheckHelper.invokeReadiness(camel, "full"));
        List<Result> down = checks.stream().filter(check -> check.getState() == State.DOWN).toList();
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("camel").status(down.isEmpty())
                .withData("checks", checks.size());
        down.forEach(check -> answer.withData(check.getCheck().getId(), String.valueOf(check.getMessage().orElse("down"))));
        return answer.build();
    }
}
