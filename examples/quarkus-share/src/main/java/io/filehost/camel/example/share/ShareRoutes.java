package io.filehost.camel.example.share;

import java.nio.file.Path;
import java.util.Optional;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.client.model.FileLinks;
import io.filehost.camel.mediafire.client.upload.UploadResult;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is done on MediaFire: two routes for callers, and one that reacts to what arrives in the folder. */
@ApplicationScoped
public class ShareRoutes extends RouteBuilder {

    private final Arrivals arrivals;
    private final Optional<Path> data;

    /** @param data directory for what is to survive a restart; without it everything in the folder arrives again */
    ShareRoutes(Arrivals arrivals, @ConfigProperty(name = "share.data") Optional<Path> data) {
        this.arrivals = arrivals;
        this.data = data;
    }

    @Override
    public void configure() {
        // Whoever called hears of the failure, so nobody else has to.
        errorHandler(noErrorHandler());

        from("direct:store").routeId("store")
                .to("mediafire:{{share.folder}}?fileExist=KeepBoth")
                .transform().body(UploadResult.class, SharedFile::of)
                .to("direct:link");

        from("direct:find").routeId("find")
                .to("mediafire:/?operation=info")
                .transform().body(FileInfo.class, ShareRoutes::present)
                .to("direct:link");

        from("direct:link").routeId("link")
                .enrich("mediafire:/?operation=link&linkType=normal,direct", ShareRoutes::withLinks);

        from("mediafire:{{share.folder}}?events=files&bodyType=none&delay={{share.delay}}" + memory()).routeId("arrivals")
                .process(exchange -> arrivals.add(SharedFile.of(exchange.getMessage().getMandatoryBody(FileInfo.class))));
    }

    private String memory() {
        return data.map(directory -> "&stateFile=RAW(%s)".formatted(directory.resolve("feed.state"))).orElse("");
    }

    private static SharedFile present(FileInfo file) {
        if (file.isTrashed()) {
            throw new FileHostException("%s is in the trash".formatted(file.keyText()), ErrorKind.NOT_FOUND);
        }
        return SharedFile.of(file);
    }

    private static Exchange withLinks(Exchange file, Exchange links) {
        SharedFile bare = file.getMessage().getBody(SharedFile.class);
        file.getMessage().setBody(bare.with(links.getMessage().getBody(FileLinks.class)));
        return file;
    }
}
