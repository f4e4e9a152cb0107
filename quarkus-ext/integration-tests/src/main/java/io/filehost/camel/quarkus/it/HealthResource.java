package io.filehost.camel.quarkus.it;

import java.util.stream.Collectors;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.apache.camel.CamelContext;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckHelper;

/** Camel's health checks, a line each: no extension for them is to be had for this version. */
@Path("/health")
@Produces(MediaType.TEXT_PLAIN)
public class HealthResource {

    private final CamelContext context;

    HealthResource(CamelContext context) {
        this.context = context;
    }

    @GET
    public String checks() {
        return HealthCheckHelper.invoke(context, "full").stream().map(HealthResource::line).sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String line(HealthCheck.Result result) {
        return "%s %s %s".formatted(result.getCheck().getId(), result.getState(), result.getMessage().orElse(""));
    }
}
