package io.filehost.camel.sendspace;

import io.filehost.camel.common.camel.folder.DynamicFolders;
import io.filehost.camel.sendspace.operation.SendspaceFolders;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.spi.annotations.SendDynamic;
import org.apache.camel.support.component.SendDynamicAwareSupport;

/** Lets one endpoint serve all folders of a {@code toD}, see {@link DynamicFolders}. */
@SendDynamic("sendspace")
public class SendspaceSendDynamicAware extends SendDynamicAwareSupport {

    private final DynamicFolders folders = new DynamicFolders(SendspaceFolders.NAMING);

    @Override
    public boolean isLenientProperties() {
        return false;
    }

    @Override
    public DynamicAwareEntry prepare(Exchange exchange, String uri, String originalUri) throws Exception {
        return folders.prepare(uri, originalUri);
    }

    @Override
    public String resolveStaticUri(Exchange exchange, DynamicAwareEntry entry) {
        return folders.staticUri(getScheme(), entry, getCamelContext());
    }

    @Override
    public Processor createPreProcessor(Exchange exchange, DynamicAwareEntry entry) {
        return folders.before(entry, getCamelContext());
    }

    @Override
    public Processor createPostProcessor(Exchange exchange, DynamicAwareEntry entry) {
        return folders.after(entry, getCamelContext());
    }
}
