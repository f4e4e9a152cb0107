package io.filehost.camel.quarkus.it;

import java.io.InputStream;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;

/** The files of a folder, over HTTP. */
@Path("/{service}")
@Produces(MediaType.TEXT_PLAIN)
public class FileResource {

    private final ProducerTemplate template;
    private final Arrivals arrivals;

    FileResource(ProducerTemplate template, Arrivals arrivals) {
        this.template = template;
        this.arrivals = arrivals;
    }

    /** Stores a file and answers with its key. */
    @PUT
    @Path("/files/{name}")
    public String upload(@PathParam("service") Service service, @PathParam("name") String name, InputStream content) {
        return template.requestBodyAndHeader(service.inbox("operation=upload"), content, Exchange.FILE_NAME, name,
                String.class);
    }

    /** The content, fetched from the service while it is read. */
    @GET
    @Path("/files/{key}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public InputStream download(@PathParam("service") Service service, @PathParam("key") String key) {
        return template.requestBodyAndHeader(service.inbox("operation=download&bodyType=stream"), null, service.keyHeader(),
                key, InputStream.class);
    }

    @DELETE
    @Path("/files/{key}")
    public String delete(@PathParam("service") Service service, @PathParam("key") String key) {
        return template.requestBodyAndHeader(service.inbox("operation=delete"), null, service.keyHeader(), key, String.class);
    }

    /** What the consumers received, a line each. */
    @GET
    @Path("/arrivals")
    public String arrivals(@PathParam("service") Service service) {
        return String.join("\n", arrivals.of(service));
    }
}
