package io.filehost.camel.example.guide;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

import io.filehost.camel.mediafire.client.model.FileInfo;
import org.apache.camel.builder.RouteBuilder;

/** Files that have been in the archive for long enough go for good. */
public final class PurgeRoute extends RouteBuilder {

    private final Duration kept;
    private final InstantSource clock;

    public PurgeRoute(Duration kept, InstantSource clock) {
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    public void configure() {
        // tag::route[]
        from("timer:purge?period=86400000")
                .to("mediafire:/Archive?operation=list")
                .transform().body(List.class, this::old)
                .filter(simple("${body.size} > 0"))
                .to("mediafire:/?operation=purge")
                .log("gone for good: ${body}");
        // end::route[]
    }

    // tag::old[]
    private List<FileInfo> old(List<?> entries) {
        return entries.stream().filter(FileInfo.class::isInstance).map(FileInfo.class::cast)
                .filter(file -> file.created().isBefore(clock.instant().minus(kept))).toList();
    }
    // end::old[]
}
