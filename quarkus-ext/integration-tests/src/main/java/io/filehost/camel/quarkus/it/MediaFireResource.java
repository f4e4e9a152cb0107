package io.filehost.camel.quarkus.it;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;

/** Files in a folder of MediaFire, over HTTP. */
@Path("/mediafire")
@Produces(MediaType.TEXT_PLAIN)
public class MediaFireResource {

    private final ProducerTemplate template;

    MediaFireResource(ProducerTemplate template) {
        this.template = template;
    }

    /** Stores a file and answers with its quick key. */
    @PUT
    @Path("/{name}")
    public String upload(@PathParam("name") String name, byte[] content) {
        return template.requestBodyAndHeader("mediafire:/Inbox", content, Exchange.FILE_NAME, name, String.class);
    }

    @GET
    @Path("/{key}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public byte[] download(@PathParam("key") String key) {
        return template.requestBodyAndHeader("mediafire:/?operation=download", null, "CamelMediaFireQuickKey", key,
                byte[].class);
    }
}
