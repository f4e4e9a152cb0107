package io.filehost.camel.mediafire;

import java.time.Clock;
import java.util.Map;

import io.filehost.camel.common.body.TemporaryFiles;
import io.filehost.camel.common.camel.account.AccountHealthCheck;
import io.filehost.camel.common.camel.account.SharedClients;
import io.filehost.camel.common.camel.content.SpoolingHint;
import io.filehost.camel.common.camel.feed.FeedStores;
import io.filehost.camel.common.camel.feed.MasterRefusal;
import io.filehost.camel.common.camel.folder.FolderOfUri;
import io.filehost.camel.mediafire.client.MediaFireClient;
import io.filehost.camel.mediafire.client.model.FolderKey;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.SSLContextParametersAware;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.api.management.ManagedResource;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.annotations.Component;
import org.apache.camel.support.HealthCheckComponent;
import org.apache.camel.util.PropertiesHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes endpoints of the scheme {@code mediafire} and keeps one client for all that use the same account. */
@ManagedResource(description = "Managed MediaFire Component")
@Component("mediafire")
public class MediaFireComponent extends HealthCheckComponent implements SSLContextParametersAware {

    private static final Logger LOG = LoggerFactory.getLogger(MediaFireComponent.class);
    private static final String PARAMETER_PREFIX = "parameter.";

    @Metadata(description = "The options that all endpoints begin with.")
    private MediaFireConfiguration configuration = new MediaFireConfiguration();
    @Metadata(label = "security", defaultValue = "false",
              description = "Whether the TLS settings of the Camel context are used when none are set here.")
    private boolean useGlobalSslContextParameters;

    private final SharedClients<MediaFireConfiguration, MediaFireClient, FolderKey> clients
            = new SharedClients<>(new ClientSettings(this::getCamelContext), Clock.systemUTC(), LOG::warn);
    private final AccountHealthCheck health
            = new AccountHealthCheck("mediafire", clients::states, MediaFireApiException.CREDENTIALS);
    private final SpoolingHint spoolingHint = new SpoolingHint(LOG);
    private final FeedStores feedStores = new FeedStores();
    private final MasterRefusal masters = new MasterRefusal(this, "mediafire");
    private final TemporaryFiles temporaryFiles = TemporaryFiles.inDefaultDirectory();

    public MediaFireComponent() {
    }

    public MediaFireComponent(CamelContext context) {
        super(context);
    }

    @Override
    protected void doInit() throws Exception {
        super.doInit();
        getCamelContext().addLifecycleStrategy(masters);
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        health.register(getCamelContext());
    }

    @Override
    protected void doStop() throws Exception {
        health.unregister(getCamelContext());
        super.doStop();
        temporaryFiles.removeAll();
    }

    @Override
    protected void doShutdown() throws Exception {
        getCamelContext().getLifecycleStrategies().remove(masters);
        super.doShutdown();
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) throws Exception {
        MediaFireConfiguration own = configuration.copy();
        if (own.getSslContextParameters() == null) {
            own.setSslContextParameters(retrieveGlobalSslContextParameters());
        }
        own.getParameters().putAll(PropertiesHelper.extractProperties(parameters, PARAMETER_PREFIX));
        MediaFireEndpoint endpoint = new MediaFireEndpoint(uri, this, own);
        endpoint.setFolder(FolderOfUri.read(uri));
        setProperties(endpoint, parameters);
        return endpoint;
    }

    @ManagedAttribute(description = "Accounts that started endpoints work with; each has a client of its own")
    public int getAccounts() {
        return clients.count();
    }

    @ManagedAttribute(description = "Sessions that the clients of all these accounts have open")
    public int getSessions() {
        return clients.sessions();
    }

    /** Tells, once, what large raw streams need. */
    SpoolingHint spoolingHint() {
        return spoolingHint;
    }

    /** The clients of the accounts that endpoints use. */
    SharedClients<MediaFireConfiguration, MediaFireClient, FolderKey> clients() {
        return clients;
    }

    /** Where streams are spooled. */
    TemporaryFiles temporaryFiles() {
        return temporaryFiles;
    }

    /** Where consumers keep what they have read. */
    FeedStores feedStores() {
        return feedStores;
    }

    public MediaFireConfiguration getConfiguration() {
        return configuration;
    }

    public void setConfiguration(MediaFireConfiguration configuration) {
        this.configuration = configuration;
    }

    @Override
    public boolean isUseGlobalSslContextParameters() {
        return useGlobalSslContextParameters;
    }

    @Override
    public void setUseGlobalSslContextParameters(boolean useGlobalSslContextParameters) {
        this.useGlobalSslContextParameters = useGlobalSslContextParameters;
    }
}
