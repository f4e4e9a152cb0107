package io.filehost.camel.quarkus.it;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ResolveEndpointFailedException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Tells callers in one line why the service could not be asked, or what it said. */
class FailureAnswers {

    @ServerExceptionMapper
    public Response refused(CamelExecutionException failure) {
        return answer(Status.BAD_GATEWAY, failure);
    }

    @ServerExceptionMapper
    public Response misconfigured(ResolveEndpointFailedException failure) {
        return answer(Status.INTERNAL_SERVER_ERROR, failure);
    }

    private static Response answer(Status status, Exception failure) {
        return Response.status(status).type(MediaType.TEXT_PLAIN_TYPE).entity(failure.getCause().getMessage()).build();
    }
}
