package io.filehost.camel.mediafire.operation;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.filehost.camel.common.camel.folder.FolderAddress;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.mediafire.client.upload.UploadResult;
import io.filehost.camel.mediafire.client.upload.WebUploadRequest;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/**
 * Has the service fetch the address in the body into a folder, waits for the file and answers with what became of it.
 * The address may hold secrets, so no error tells it.
 */
public final class WebUploadOperation implements Operation {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final OperationContext context;
    private final UploadWay names;

    public WebUploadOperation(OperationContext context) {
        this.context = context;
        this.names = new UploadWay(context.options());
    }

    @Override
    public void process(Exchange exchange) {
        Message message = exchange.getMessage();
        URI address = address(message.getBody());
        List<String> way = names.of(exchange, lastName(address));
        FolderAddress folder = context.target(exchange).resolve(way.subList(0, way.size() - 1));
        UploadResult result = context.folders().with(folder, context.options().autoCreate(),
                key -> context.client().webUpload(
                        new WebUploadRequest(address.toString(), way.get(way.size() - 1), key)));
        FileHeaders.ofUpload(message, folder, result);
    }

    private static URI address(Object body) {
        if (body instanceof URI || body instanceof URL || body instanceof String) {
            try {
                URI address = new URI(body.toString().trim());
                if (address.getHost() != null
                        && SCHEMES.contains(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT))) {
                    return address;
                }
            } catch (URISyntaxException malformed) {
                // Its text holds the address, so it is not passed on.
                throw wrong();
            }
        }
        throw wrong();
    }

    private static IllegalArgumentException wrong() {
        return new IllegalArgumentException("webUpload needs a body that is an http or https address: a String, URI or URL");
    }

    /** The last name of the path; null when there is none. */
    private static String lastName(URI address) {
        String path = address.getPath() == null ? "" : address.getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.isBlank() || name.startsWith("..") ? null : name.trim();
    }
}
