package io.filehost.camel.sendspace;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;

import io.filehost.camel.common.camel.account.ClientLease;
import io.filehost.camel.common.camel.feed.FeedPollingConsumer;
import io.filehost.camel.common.camel.feed.FeedWork;
import io.filehost.camel.common.camel.folder.FolderAddress;
import io.filehost.camel.common.session.SessionState;
import io.filehost.camel.sendspace.client.SendspaceClient;
import io.filehost.camel.sendspace.client.model.FolderId;
import io.filehost.camel.sendspace.header.SendspaceConstants;
import io.filehost.camel.sendspace.operation.OperationContext;
import io.filehost.camel.sendspace.operation.SendspaceFolders;
import org.apache.camel.Category;
import org.apache.camel.Consumer;
import org.apache.camel.PollingConsumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.api.management.ManagedResource;
import org.apache.camel.spi.EndpointServiceLocation;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriEndpoint;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriPath;
import org.apache.camel.support.ScheduledPollEndpoint;

/**
 * Upload, download, list, share, mail and watch files in a <a href="https://www.sendspace.com">sendspace</a> account.
 */
@ManagedResource(description = "Managed sendspace Endpoint")
@UriEndpoint(firstVersion = "1.0.0", scheme = "sendspace", title = "sendspace", syntax = "sendspace:folder",
             category = { Category.CLOUD, Category.FILE }, headersClass = SendspaceConstants.class)
public class SendspaceEndpoint extends ScheduledPollEndpoint implements EndpointServiceLocation {

    private static final long DEFAULT_DELAY = 60_000;

    @UriPath(description = "The folder the endpoint works in: / for the root, a path such as /a/b, or key: and a folder "
                           + "id. A question mark in a name is written %253F.")
    @Metadata(required = true)
    private String folder;
    @UriParam
    private SendspaceConfiguration configuration;
    @UriParam(label = "consumer,scheduler", javaType = "java.time.Duration", defaultValue = "" + DEFAULT_DELAY,
              description = "Milliseconds before the next poll.")
    private long delay = DEFAULT_DELAY;

    private FolderAddress address;
    private volatile ClientLease<SendspaceClient, FolderId> lease;

    public SendspaceEndpoint(String uri, SendspaceComponent component, SendspaceConfiguration configuration) {
        super(uri, component);
        this.configuration = configuration;
        setDelay(DEFAULT_DELAY);
    }

    @Override
    public SendspaceComponent getComponent() {
        return (SendspaceComponent) super.getComponent();
    }

    @Override
    protected void doStart() throws Exception {
        new ConfigurationCheck(configuration, address).common();
        lease = configuration.getClient() != null
                ? ClientLease.of(configuration.getClient(), new SendspaceFolders(configuration.getClient()))
                : getComponent().clients().lease(configuration);
        super.doStart();
    }

    @Override
    protected void doStop() throws Exception {
        super.doStop();
        if (lease != null) {
            lease.close();
            lease = null;
        }
    }

    @Override
    public Producer createProducer() {
        return new SendspaceProducer(this);
    }

    @Override
    public Consumer createConsumer(Processor processor) throws Exception {
        SendspaceConsumer consumer = new SendspaceConsumer(this, processor);
        configureConsumer(consumer);
        consumer.setMaxMessagesPerPoll(configuration.getMaxMessagesPerPoll());
        return consumer;
    }

    @Override
    public PollingConsumer createPollingConsumer() throws Exception {
        WatchedAccount account = new WatchedAccount(this, new ReachedLimits(), Clock.systemUTC());
        FeedPollingConsumer consumer = new FeedPollingConsumer(this, new FeedWork<>(account, Clock.systemUTC()));
        configurePollingConsumer(consumer);
        return consumer;
    }

    @ManagedAttribute(description = "Sessions that the client of this account has open; all its endpoints share them")
    public int getSessions() {
        return sessionState().open();
    }

    @ManagedAttribute(description = "Seconds since the session was opened; -1 when none is open")
    public long getSessionAge() {
        return sessionState().ageAt(Instant.now());
    }

    private SessionState sessionState() {
        ClientLease<SendspaceClient, FolderId> current = lease;
        return current == null ? SessionState.NONE : current.client().session();
    }

    /** The client of this endpoint and what is known of the account's folders; only while it is started. */
    ClientLease<SendspaceClient, FolderId> lease() {
        return lease;
    }

    /** What the operations of a producer work with. */
    OperationContext operationContext() {
        return new OperationSettings(this).context();
    }

    /** The folder of this endpoint. */
    FolderAddress address() {
        return address;
    }

    @Override
    @ManagedAttribute(description = "Address of the service")
    public String getServiceUrl() {
        return configuration.getBaseUrl();
    }

    @Override
    public String getServiceProtocol() {
        return configuration.getBaseUrl().startsWith("http:") ? "http" : "https";
    }

    @Override
    public Map<String, String> getServiceMetadata() {
        return Map.of("folder", folder);
    }

    @ManagedAttribute(description = "Folder the endpoint works in")
    public String getFolder() {
        return folder;
    }

    /**
     * The folder, as a route author writes it.
     *
     * @throws IllegalArgumentException when it is not a path or an id
     */
    public void setFolder(String folder) {
        this.address = SendspaceFolders.NAMING.parse(folder);
        this.folder = folder;
    }

    public SendspaceConfiguration getConfiguration() {
        return configuration;
    }

    public void setConfiguration(SendspaceConfiguration configuration) {
        this.configuration = configuration;
    }

    @Override
    public long getDelay() {
        return delay;
    }

    @Override
    public void setDelay(long delay) {
        super.setDelay(delay);
        this.delay = delay;
    }
}
