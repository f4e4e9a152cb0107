package io.filehost.camel.example.share;

import java.io.InputStream;
import java.net.URI;
import java.util.Collection;

import io.filehost.camel.mediafire.header.MediaFireConstants;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;

/** The files of this service over HTTP. What goes wrong is told by {@link ErrorAnswers}. */
@Path("/files")
@Produces(MediaType.APPLICATION_JSON)
public class FilesResource {

    private final ProducerTemplate routes;
    private final Arrivals arrivals;

    FilesResource(ProducerTemplate routes, Arrivals arrivals) {
        this.routes = routes;
        this.arrivals = arrivals;
    }

    /**
     * Stores the body of the request, whatever its type is. The name may hold folders; if it is taken, the file gets a
     * new one.
     */
    @POST
    @Path("/{name: .+}")
    public Response store(@PathParam("name") String name, InputStream content, UriInfo uri) {
        SharedFile file = routes.requestBodyAndHeader(
                "direct:store", content, Exchange.FILE_NAME, name, SharedFile.class);
        URI location = uri.getBaseUriBuilder().path(FilesResource.class).path(file.key()).build();
        return Response.created(location).entity(file).build();
    }

    /** One file, with its link. */
    @GET
    @Path("/{key: [a-z0-9]+}")
    public SharedFile find(@PathParam("key") String key) {
        return routes.requestBodyAndHeader("direct:find", null, MediaFireConstants.QUICK_KEY, key, SharedFile.class);
    }

    /** What arrived in the folder, whoever put it there; without links. */
    @GET
    public Collection<SharedFile> all() {
        return arrivals.all();
    }
}
