package io.filehost.camel.example.guide;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.filehost.camel.mediafire.client.upload.UploadResult;
import org.apache.camel.CamelContext;
import org.apache.camel.FluentProducerTemplate;

/** The component called like a library, one operation at a time. */
public final class WithoutRoutes {

    private final CamelContext camel;

    public WithoutRoutes(CamelContext camel) {
        this.camel = camel;
    }

    // tag::calls[]
    public UploadResult upload(Path file, String folder) {
        return to("mediafire:" + folder).withBody(file).request(UploadResult.class);
    }

    public File download(String path, Path directory) {
        return to("mediafire:/?operation=download&localWorkDirectory=RAW(" + directory + ")")
                .withHeader("CamelMediaFireSubjectPath", path).request(File.class);
    }

    public List<?> list(String folder) {
        return to("mediafire:" + folder + "?operation=list&recursive=false").request(List.class);
    }

    public Object call(String method, Map<String, Object> parameters) {
        return to("mediafire:/?operation=call&method=" + method).withBody(parameters).request(Object.class);
    }

    private FluentProducerTemplate to(String uri) {
        return camel.createFluentProducerTemplate().to(uri);
    }
    // end::calls[]
}
