package io.filehost.camel.sendspace;

import java.time.Clock;
import java.util.Map;

import io.filehost.camel.common.body.TemporaryFiles;
import io.filehost.camel.common.camel.account.AccountHealthCheck;
import io.filehost.camel.common.camel.account.SharedClients;
import io.filehost.camel.common.camel.content.SpoolingHint;
import io.filehost.camel.common.camel.feed.FeedStores;
import io.filehost.camel.common.camel.feed.MasterRefusal;
import io.filehost.camel.common.camel.folder.FolderOfUri;
import io.filehost.camel.sendspace.client.SendspaceClient;
import io.filehost.camel.sendspace.client.model.FolderId;
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

/** Makes endpoints of the scheme {@code sendspace} and keeps one client for all that use the same account. */
@ManagedResource(description = "Managed sendspace Component")
@Component("sendspace")
public class SendspaceComponent extends HealthCheckComponent implements SSLContextParametersAware {

    private static final Logger LOG = LoggerFactory.getLogger(SendspaceComponent.class);
    private static final String PARAMETER_PREFIX = "parameter.";

    @Metadata(description = "The options that all endpoints begin with.")
    private SendspaceConfiguration configuration = new SendspaceConfiguration();
    @Metadata(label = "security", defaultValue = "false",
              description = "Whether the TLS settings of the Camel context are used when none are set here.")
    private boolean useGlobalSslContextParameters;

    private final SharedClients<SendspaceConfiguration, SendspaceClient, FolderId> clients
            = new SharedClients<>(new ClientSettings(this::getCamelContext), Clock.systemUTC(), LOG::warn);
    private final AccountHealthCheck health
            = new AccountHealthCheck("sendspace", clients::states, SendspaceApiException.CREDENTIALS);
    private final SpoolingHint spoolingHint = new SpoolingHint(LOG);
    private final FeedStores feedStores = new FeedStores();
    private final MasterRefusal masters = new MasterRefusal(this, "sendspace");
    private final TemporaryFiles temporaryFiles = TemporaryFiles.inDefaultDirectory();

    public SendspaceComponent() {
    }

    public SendspaceComponent(CamelContext context) {
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
        SendspaceConfiguration own = configuration.copy();
        if (own.getSslContextParameters() == null) {
            own.setSslContextParameters(retrieveGlobalSslContextParameters());
        }
        own.getParameters().putAll(PropertiesHelper.extractProperties(parameters, PARAMETER_PREFIX));
        SendspaceEndpoint endpoint = new SendspaceEndpoint(uri, this, own);
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

    /** Where streams are spooled. */
    TemporaryFiles temporaryFiles() {
        return temporaryFiles;
    }

    /** Where consumers keep what they have read. */
    FeedStores feedStores() {
        return feedStores;
    }

    /** The clients of the accounts that endpoints use. */
    SharedClients<SendspaceConfiguration, SendspaceClient, FolderId> clients() {
        return clients;
    }

    public SendspaceConfiguration getConfiguration() {
        return configuration;
    }

    public void setConfiguration(SendspaceConfiguration configuration) {
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
