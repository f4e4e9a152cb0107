package io.filehost.camel.mediafire;

import java.util.function.Predicate;

import io.filehost.camel.mediafire.client.model.FileInfo;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/**
 * The options that say what a consumer watches and where it continues. Part of {@link MediaFireConfiguration}.
 */
@UriParams
public abstract class ConsumerConfiguration extends AccountConfiguration {

    @UriParam(label = "consumer", defaultValue = "files", enums = "files,changes,trash",
              description = "What a message tells: files (new or changed files), changes (any entry of the change "
                            + "feed; root only) or trash (items that went to the trash; root only).")
    private Events events = Events.FILES;
    @UriParam(label = "consumer", defaultValue = "content", enums = "content,any",
              description = "What counts as a change of a file: content (its bytes) or any (also its name, "
                            + "description, privacy and shares).")
    private Changed changed = Changed.CONTENT;
    @UriParam(label = "consumer", defaultValue = "10000",
              description = "Number of files whose delivered content is remembered to recognise changes that left the"
                            + " content as it was.")
    private int rememberedFiles = 10_000;
    @UriParam(label = "consumer", defaultValue = "false",
              description = "Whether messages of events=changes are completed with names, for which one more call per"
                            + " 500 entries is made.")
    private boolean enrich = false;
    @UriParam(label = "consumer", defaultValue = "none", enums = "none,delete,move,purge",
              description = "What is done with a file when its exchange is done: none, delete (to the trash), move "
                            + "(to moveTo) or purge (for ever).")
    private AfterRead afterRead = AfterRead.NONE;
    @UriParam(label = "consumer", defaultValue = "earliest",
              description = "Where a consumer without state begins: earliest (everything in scope comes first), "
                            + "latest (only what changes from now on) or the number of a device revision.")
    private String initialRevision = "earliest";
    @UriParam(label = "consumer", defaultValue = "fail", enums = "fail,earliest,latest",
              description = "What happens when the service is behind the state, for example after an account was "
                            + "reset: fail, earliest or latest.")
    private OnRevisionLost onRevisionLost = OnRevisionLost.FAIL;
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

    public Changed getChanged() {
        return changed;
    }

    public void setChanged(Changed changed) {
        this.changed = changed;
    }

    public int getRememberedFiles() {
        return rememberedFiles;
    }

    public void setRememberedFiles(int rememberedFiles) {
        this.rememberedFiles = rememberedFiles;
    }

    public boolean isEnrich() {
        return enrich;
    }

    public void setEnrich(boolean enrich) {
        this.enrich = enrich;
    }

    public AfterRead getAfterRead() {
        return afterRead;
    }

    public void setAfterRead(AfterRead afterRead) {
        this.afterRead = afterRead;
    }

    public String getInitialRevision() {
        return initialRevision;
    }

    public void setInitialRevision(String initialRevision) {
        this.initialRevision = initialRevision;
    }

    public OnRevisionLost getOnRevisionLost() {
        return onRevisionLost;
    }

    public void setOnRevisionLost(OnRevisionLost onRevisionLost) {
        this.onRevisionLost = onRevisionLost;
    }

    public Predicate<FileInfo> getFilter() {
        return filter;
    }

    public void setFilter(Predicate<FileInfo> filter) {
        this.filter = filter;
    }
}
