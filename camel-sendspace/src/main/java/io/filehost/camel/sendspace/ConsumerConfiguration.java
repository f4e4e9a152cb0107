package io.filehost.camel.sendspace;

import java.time.Duration;
import java.util.function.Predicate;

import io.filehost.camel.sendspace.client.model.FileInfo;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/**
 * The options that say what a consumer watches and where it begins. Part of {@link SendspaceConfiguration}.
 */
@UriParams
public abstract class ConsumerConfiguration extends AccountConfiguration {

    @UriParam(label = "consumer", defaultValue = "files", enums = "files,changes",
              description = "What a message tells: files (new files) or changes (files that are new, moved, renamed, "
                            + "deleted or out of scope, as a record). The service has no feed of changes: the folders are "
                            + "listed at each poll and compared with the poll before.")
    private Events events = Events.FILES;
    @UriParam(label = "consumer", defaultValue = "0",
              description = "How long a file must have been there before it counts as new, by the time of upload that the "
                            + "service tells.")
    private Duration minAge = Duration.ZERO;
    @UriParam(label = "consumer", defaultValue = "none", enums = "none,delete,move",
              description = "What is done with a file when its exchange is done: none, delete (for ever) or move (to "
                            + "moveTo).")
    private AfterRead afterRead = AfterRead.NONE;
    @UriParam(label = "consumer", defaultValue = "earliest", enums = "earliest,latest",
              description = "Where a consumer without state begins: earliest (everything in scope comes first) or latest "
                            + "(only what comes after the first sweep).")
    private InitialRevision initialRevision = InitialRevision.EARLIEST;
    @UriParam(label = "consumer,filter",
              description = "Bean that is asked about each file record and says true for those to consume; nothing is"
                            + " downloaded for it.")
    private Predicate<FileInfo> filter;

    public Events getEvents() {
        return events;
    }

    public void setEvents(Events events) {
        this.events = events;
    }

    public Duration getMinAge() {
        return minAge;
    }

    public void setMinAge(Duration minAge) {
        this.minAge = minAge;
    }

    public AfterRead getAfterRead() {
        return afterRead;
    }

    public void setAfterRead(AfterRead afterRead) {
        this.afterRead = afterRead;
    }

    public InitialRevision getInitialRevision() {
        return initialRevision;
    }

    public void setInitialRevision(InitialRevision initialRevision) {
        this.initialRevision = initialRevision;
    }

    public Predicate<FileInfo> getFilter() {
        return filter;
    }

    public void setFilter(Predicate<FileInfo> filter) {
        this.filter = filter;
    }
}
