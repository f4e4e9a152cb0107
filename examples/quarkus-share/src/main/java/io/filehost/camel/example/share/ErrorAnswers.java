package io.filehost.camel.example.share;

import java.util.Map;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.apache.camel.CamelExecutionException;
import org.jboss.logging.Logger;

/** Answers callers when a route failed: one line for them, the whole story for the log. */
@Provider
public final class ErrorAnswers implements ExceptionMapper<CamelExecutionException> {

    private static final Logger LOG = Logger.getLogger(ErrorAnswers.class);

    @Override
    public Response toResponse(CamelExecutionException failure) {
        Problem problem = Problem.of(failure);
        if (problem.status() == 500) {
            LOG.error("A route failed", failure);
        } else {
            LOG.warnf("%d: %s", problem.status(), failure.getCause().getMessage());
        }
        Response.ResponseBuilder answer = Response.status(problem.status())
                .type(MediaType.APPLICATION_JSON).entity(Map.of("error", problem.line()));
        problem.retryAfter().ifPresent(pause -> answer.header(HttpHeaders.RETRY_AFTER, pause.toSeconds()));
        return answer.build();
    }
}
