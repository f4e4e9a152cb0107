package io.filehost.camel.mediafire;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

import io.filehost.camel.common.body.TransferListener;
import io.filehost.camel.mediafire.change.DeviceRevisionRepository;
import io.filehost.camel.mediafire.client.MediaFireClient;
import io.filehost.camel.mediafire.client.model.FileInfo;
import io.filehost.camel.mediafire.operation.BodyType;
import io.filehost.camel.mediafire.operation.FileExist;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;
import org.apache.camel.support.jsse.SSLContextParameters;

/**
 * Every option that component and endpoint share, ordered by label; accessors only. The component keeps one, each
 * endpoint works on a copy.
 */
@UriParams
public class MediaFireConfiguration implements Cloneable {

    @UriParam(label = "security", secret = true,
              description = "E-mail address of the MediaFire account.")
    private String username;
    @UriParam(label = "security", secret = true,
              description = "Password of the account.")
    private String password;
    @UriParam(label = "security",
              description = "Number of the application that was registered with MediaFire.")
    private String applicationId;
    @UriParam(label = "security", secret = true,
              description = "API key of the application. Leave it out when the application has none.")
    private String apiKey;
    @UriParam(label = "security",
              description = "TLS settings of the connections to the service.")
    private SSLContextParameters sslContextParameters;
    @UriParam(defaultValue = "https://www.mediafire.com",
              description = "Address of the service, for example that of an emulator.")
    private String baseUrl = "https://www.mediafire.com";
    @UriParam(defaultValue = "1.5",
              description = "Version of the API to call. It is part of the path of each call.")
    private String apiVersion = "1.5";
    @UriParam(defaultValue = "true",
              description = "Whether folders that are missing on the way to a target are created.")
    private boolean autoCreate = true;
    @UriParam(defaultValue = "true",
              description = "Whether sub-folders belong to the endpoint: for the consumer, and for the operation "
                            + "list.")
    private boolean recursive = true;
    @UriParam(defaultValue = "stream", enums = "stream,spool,file,none",
              description = "What the body of a downloaded or consumed file is: stream (opened when first read, "
                            + "opened again when read again), spool (a verified temporary file, removed when the "
                            + "exchange is done), file (a file in localWorkDirectory) or none (the entry as a record, "
                            + "nothing is downloaded).")
    private BodyType bodyType = BodyType.STREAM;
    @UriParam(description = "Directory for downloads with bodyType=file. Setting it selects that body type when "
                            + "bodyType is not set.")
    private String localWorkDirectory;
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
    @UriParam(label = "consumer", defaultValue = "100",
              description = "Largest number of messages of one poll.")
    private int maxMessagesPerPoll = 100;
    @UriParam(label = "consumer", defaultValue = "none", enums = "none,delete,move,purge",
              description = "What is done with a file when its exchange is done: none, delete (to the trash), move "
                            + "(to moveTo) or purge (for ever).")
    private AfterRead afterRead = AfterRead.NONE;
    @UriParam(label = "consumer",
              description = "Folder that afterRead=move moves files to: a path from the root, or relative to the "
                            + "folder of the endpoint. What lies in it is not consumed.")
    private String moveTo;
    @UriParam(label = "consumer",
              description = "Folder that a file is moved to when its exchange failed: a path from the root, or "
                            + "relative to the folder of the endpoint. What lies in it is not consumed.")
    private String moveFailedTo;
    @UriParam(label = "consumer", defaultValue = "retry", enums = "retry,skip",
              description = "What happens to a change that failed maximumAttempts times: retry (the consumer stays "
                            + "with it) or skip (it counts as done).")
    private OnFailure onFailure = OnFailure.RETRY;
    @UriParam(label = "consumer", defaultValue = "0",
              description = "Number of attempts after which onFailure=skip gives a change up; 0 means no end.")
    private int maximumAttempts = 0;
    @UriParam(label = "consumer",
              description = "Where the consumer keeps how far it has read and what is not done. The default is kept "
                            + "in memory and forgotten at a restart.")
    private DeviceRevisionRepository revisionRepository;
    @UriParam(label = "consumer",
              description = "File in which the consumer keeps how far it has read and what is not done. Survives "
                            + "restarts.")
    private String stateFile;
    @UriParam(label = "consumer",
              description = "Name of the feed within the state. Made from account, address, events, folder and "
                            + "recursive when not set.")
    private String consumerId;
    @UriParam(label = "consumer", defaultValue = "earliest",
              description = "Where a consumer without state begins: earliest (everything in scope comes first), "
                            + "latest (only what changes from now on) or the number of a device revision.")
    private String initialRevision = "earliest";
    @UriParam(label = "consumer", defaultValue = "fail", enums = "fail,earliest,latest",
              description = "What happens when the service is behind the state, for example after an account was "
                            + "reset: fail, earliest or latest.")
    private OnRevisionLost onRevisionLost = OnRevisionLost.FAIL;
    @UriParam(label = "consumer,filter",
              description = "Regular expression that the name of a file must match. Ignores case.")
    private String include;
    @UriParam(label = "consumer,filter",
              description = "Regular expression that the name of a file must not match. Ignores case.")
    private String exclude;
    @UriParam(label = "consumer,filter",
              description = "Extensions that a file must have one of, separated by commas. Ignores case.")
    private String includeExt;
    @UriParam(label = "consumer,filter",
              description = "Extensions that a file must not have, separated by commas. Ignores case.")
    private String excludeExt;
    @UriParam(label = "consumer,filter",
              description = "Ant pattern that the path of a file below the folder must match; several separated by "
                            + "commas.")
    private String antInclude;
    @UriParam(label = "consumer,filter",
              description = "Ant pattern that the path of a file below the folder must not match; several separated "
                            + "by commas.")
    private String antExclude;
    @UriParam(label = "consumer,filter",
              description = "Bean that is asked about each file record and says true for those to consume; nothing is"
                            + " downloaded for it.")
    private Predicate<FileInfo> filter;
    @UriParam(label = "consumer,filter", defaultValue = "0",
              description = "Least depth of a file below the folder; 1 is the folder itself.")
    private int minDepth = 0;
    @UriParam(label = "consumer,filter", defaultValue = "2147483647",
              description = "Greatest depth of a file below the folder; 1 is the folder itself.")
    private int maxDepth = Integer.MAX_VALUE;
    @UriParam(label = "producer", defaultValue = "upload",
              enums = "upload,download,list,info,createFolder,copy,move,rename,delete,"
                      + "purge,restore,restoreVersion,emptyTrash,share,unshare,link,call",
              description = "What the producer does: a task, or call for any method of the API (see method). The "
                            + "header CamelMediaFireOperation goes before.")
    private MediaFireOperation operation = MediaFireOperation.UPLOAD;
    @UriParam(label = "producer",
              description = "Method of the API for operation=call, for example file/get_versions. The header "
                            + "CamelMediaFireMethod goes before.")
    private String method;
    @UriParam(label = "producer",
              description = "Name for uploads without the header CamelFileName; may be a Simple expression.")
    private String fileName;
    @UriParam(label = "producer", defaultValue = "Override", enums = "Override,KeepBoth,Ignore,Fail",
              description = "What an upload does when the name is taken by other content: Override (replace), "
                            + "KeepBoth (store under a new name), Ignore or Fail. That replacing keeps the quick key is"
                            + " our reading of the API. The same name with the same content is always a success without"
                            + " transfer.")
    private FileExist fileExist = FileExist.OVERRIDE;
    @UriParam(label = "producer", defaultValue = "UTF-8",
              description = "Character set for bodies that are text.")
    private String charset = "UTF-8";
    @UriParam(label = "producer", defaultValue = "false",
              description = "Whether a message without a body is uploaded as an empty file; else it is an error.")
    private boolean allowNullBody = false;
    @UriParam(label = "producer", defaultValue = "normal",
              description = "Kinds of links to ask for, separated by commas: normal, direct, oneTime, view, edit, "
                            + "listen, watch, streaming. The service counts one-time links against a daily limit.")
    private String linkType = "normal";
    @UriParam(label = "producer", defaultValue = "false",
              description = "Whether list answers with an iterator that reads the folders one after the other, not "
                            + "with a list.")
    private boolean streamList = false;
    @UriParam(label = "producer", defaultValue = "false",
              description = "Whether call answers with the text of the service (JSON), not with a record or a map.")
    private boolean rawResponse = false;
    @UriParam(label = "producer", prefix = "parameter.", multiValue = true,
              description = "Values for parameters of the API for operation=call, used where neither a header nor the"
                            + " body gives one. Secret parameters are refused here.")
    private Map<String, Object> parameters = new LinkedHashMap<>();
    @UriParam(label = "producer", defaultValue = "true",
              description = "Whether operations that the service finishes in the background are waited for.")
    private boolean waitForAsyncJobs = true;
    @UriParam(label = "proxy",
              description = "Host of the HTTP proxy.")
    private String proxyHost;
    @UriParam(label = "proxy", defaultValue = "8080",
              description = "Port of the HTTP proxy.")
    private int proxyPort = 8080;
    @UriParam(label = "proxy,security", secret = true,
              description = "User name for the HTTP proxy.")
    private String proxyUsername;
    @UriParam(label = "proxy,security", secret = true,
              description = "Password for the HTTP proxy.")
    private String proxyPassword;
    @UriParam(label = "advanced",
              description = "A client of your own in place of the one that is made from the options.")
    @Metadata(autowired = true)
    private MediaFireClient client;
    @UriParam(label = "advanced",
              description = "Bean that is told when transfers start, move bytes, finish and fail.")
    private TransferListener transferListener;
    @UriParam(label = "advanced", defaultValue = "0",
              description = "Device of the account; 0 is the cloud.")
    private int deviceId = 0;
    @UriParam(label = "advanced", defaultValue = "4",
              description = "Largest number of signed calls in flight for the account. Each needs a login of its own,"
                            + " made when it is first needed.")
    private int maxSessions = 4;
    @UriParam(label = "advanced", defaultValue = "4",
              description = "Largest number of units of one upload in flight.")
    private int maxConcurrentUnits = 4;
    @UriParam(label = "advanced", defaultValue = "0",
              description = "Largest number of calls per second; 0 means no limit.")
    private int maxCallsPerSecond = 0;
    @UriParam(label = "advanced", defaultValue = "15m",
              description = "How long background jobs of the service are waited for.")
    private Duration asyncJobsMaxWait = Duration.ofMinutes(15);
    @UriParam(label = "advanced", defaultValue = "10m",
              description = "Bounds the waiting within one operation (assembly of an upload, pauses between "
                            + "attempts); the transfer of bytes is not counted.")
    private Duration operationTimeout = Duration.ofMinutes(10);
    @UriParam(label = "advanced", defaultValue = "5",
              description = "How often a call that is safe to repeat is repeated.")
    private int maximumRetries = 5;
    @UriParam(label = "advanced", defaultValue = "500ms",
              description = "Pause before the first repetition. Doubles each time and is jittered.")
    private Duration retryDelay = Duration.ofMillis(500);
    @UriParam(label = "advanced", defaultValue = "30s",
              description = "Longest pause between repetitions.")
    private Duration maximumRetryDelay = Duration.ofSeconds(30);
    @UriParam(label = "advanced", defaultValue = "60s",
              description = "Longest Retry-After that is waited for; a longer one is an error.")
    private Duration maxRetryAfter = Duration.ofSeconds(60);
    @UriParam(label = "advanced", defaultValue = "30s",
              description = "How long opening a connection may take.")
    private Duration connectTimeout = Duration.ofSeconds(30);
    @UriParam(label = "advanced", defaultValue = "60s",
              description = "How long nothing may come or go on a connection before the call has failed.")
    private Duration responseTimeout = Duration.ofSeconds(60);
    @UriParam(label = "advanced", defaultValue = "20",
              description = "Largest number of connections to the service.")
    private int maxConnections = 20;

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getApplicationId() {
        return applicationId;
    }

    public void setApplicationId(String applicationId) {
        this.applicationId = applicationId;
    }

    public String getApiKey() {
        return apiKey;
    }

    public void setApiKey(String apiKey) {
        this.apiKey = apiKey;
    }

    public SSLContextParameters getSslContextParameters() {
        return sslContextParameters;
    }

    public void setSslContextParameters(SSLContextParameters sslContextParameters) {
        this.sslContextParameters = sslContextParameters;
    }

    public String getBaseUrl() {
        return baseUrl;
    }

    public void setBaseUrl(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    public String getApiVersion() {
        return apiVersion;
    }

    public void setApiVersion(String apiVersion) {
        this.apiVersion = apiVersion;
    }

    public boolean isAutoCreate() {
        return autoCreate;
    }

    public void setAutoCreate(boolean autoCreate) {
        this.autoCreate = autoCreate;
    }

    public boolean isRecursive() {
        return recursive;
    }

    public void setRecursive(boolean recursive) {
        this.recursive = recursive;
    }

    public BodyType getBodyType() {
        return bodyType;
    }

    public void setBodyType(BodyType bodyType) {
        this.bodyType = bodyType;
    }

    public String getLocalWorkDirectory() {
        return localWorkDirectory;
    }

    public void setLocalWorkDirectory(String localWorkDirectory) {
        this.localWorkDirectory = localWorkDirectory;
    }

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

    public int getMaxMessagesPerPoll() {
        return maxMessagesPerPoll;
    }

    public void setMaxMessagesPerPoll(int maxMessagesPerPoll) {
        this.maxMessagesPerPoll = maxMessagesPerPoll;
    }

    public AfterRead getAfterRead() {
        return afterRead;
    }

    public void setAfterRead(AfterRead afterRead) {
        this.afterRead = afterRead;
    }

    public String getMoveTo() {
        return moveTo;
    }

    public void setMoveTo(String moveTo) {
        this.moveTo = moveTo;
    }

    public String getMoveFailedTo() {
        return moveFailedTo;
    }

    public void setMoveFailedTo(String moveFailedTo) {
        this.moveFailedTo = moveFailedTo;
    }

    public OnFailure getOnFailure() {
        return onFailure;
    }

    public void setOnFailure(OnFailure onFailure) {
        this.onFailure = onFailure;
    }

    public int getMaximumAttempts() {
        return maximumAttempts;
    }

    public void setMaximumAttempts(int maximumAttempts) {
        this.maximumAttempts = maximumAttempts;
    }

    public DeviceRevisionRepository getRevisionRepository() {
        return revisionRepository;
    }

    public void setRevisionRepository(DeviceRevisionRepository revisionRepository) {
        this.revisionRepository = revisionRepository;
    }

    public String getStateFile() {
        return stateFile;
    }

    public void setStateFile(String stateFile) {
        this.stateFile = stateFile;
    }

    public String getConsumerId() {
        return consumerId;
    }

    public void setConsumerId(String consumerId) {
        this.consumerId = consumerId;
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

    public String getInclude() {
        return include;
    }

    public void setInclude(String include) {
        this.include = include;
    }

    public String getExclude() {
        return exclude;
    }

    public void setExclude(String exclude) {
        this.exclude = exclude;
    }

    public String getIncludeExt() {
        return includeExt;
    }

    public void setIncludeExt(String includeExt) {
        this.includeExt = includeExt;
    }

    public String getExcludeExt() {
        return excludeExt;
    }

    public void setExcludeExt(String excludeExt) {
        this.excludeExt = excludeExt;
    }

    public String getAntInclude() {
        return antInclude;
    }

    public void setAntInclude(String antInclude) {
        this.antInclude = antInclude;
    }

    public String getAntExclude() {
        return antExclude;
    }

    public void setAntExclude(String antExclude) {
        this.antExclude = antExclude;
    }

    public Predicate<FileInfo> getFilter() {
        return filter;
    }

    public void setFilter(Predicate<FileInfo> filter) {
        this.filter = filter;
    }

    public int getMinDepth() {
        return minDepth;
    }

    public void setMinDepth(int minDepth) {
        this.minDepth = minDepth;
    }

    public int getMaxDepth() {
        return maxDepth;
    }

    public void setMaxDepth(int maxDepth) {
        this.maxDepth = maxDepth;
    }

    public MediaFireOperation getOperation() {
        return operation;
    }

    public void setOperation(MediaFireOperation operation) {
        this.operation = operation;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public String getFileName() {
        return fileName;
    }

    public void setFileName(String fileName) {
        this.fileName = fileName;
    }

    public FileExist getFileExist() {
        return fileExist;
    }

    public void setFileExist(FileExist fileExist) {
        this.fileExist = fileExist;
    }

    public String getCharset() {
        return charset;
    }

    public void setCharset(String charset) {
        this.charset = charset;
    }

    public boolean isAllowNullBody() {
        return allowNullBody;
    }

    public void setAllowNullBody(boolean allowNullBody) {
        this.allowNullBody = allowNullBody;
    }

    public String getLinkType() {
        return linkType;
    }

    public void setLinkType(String linkType) {
        this.linkType = linkType;
    }

    public boolean isStreamList() {
        return streamList;
    }

    public void setStreamList(boolean streamList) {
        this.streamList = streamList;
    }

    public boolean isRawResponse() {
        return rawResponse;
    }

    public void setRawResponse(boolean rawResponse) {
        this.rawResponse = rawResponse;
    }

    public Map<String, Object> getParameters() {
        return parameters;
    }

    public void setParameters(Map<String, Object> parameters) {
        this.parameters = parameters;
    }

    public boolean isWaitForAsyncJobs() {
        return waitForAsyncJobs;
    }

    public void setWaitForAsyncJobs(boolean waitForAsyncJobs) {
        this.waitForAsyncJobs = waitForAsyncJobs;
    }

    public String getProxyHost() {
        return proxyHost;
    }

    public void setProxyHost(String proxyHost) {
        this.proxyHost = proxyHost;
    }

    public int getProxyPort() {
        return proxyPort;
    }

    public void setProxyPort(int proxyPort) {
        this.proxyPort = proxyPort;
    }

    public String getProxyUsername() {
        return proxyUsername;
    }

    public void setProxyUsername(String proxyUsername) {
        this.proxyUsername = proxyUsername;
    }

    public String getProxyPassword() {
        return proxyPassword;
    }

    public void setProxyPassword(String proxyPassword) {
        this.proxyPassword = proxyPassword;
    }

    public MediaFireClient getClient() {
        return client;
    }

    public void setClient(MediaFireClient client) {
        this.client = client;
    }

    public TransferListener getTransferListener() {
        return transferListener;
    }

    public void setTransferListener(TransferListener transferListener) {
        this.transferListener = transferListener;
    }

    public int getDeviceId() {
        return deviceId;
    }

    public void setDeviceId(int deviceId) {
        this.deviceId = deviceId;
    }

    public int getMaxSessions() {
        return maxSessions;
    }

    public void setMaxSessions(int maxSessions) {
        this.maxSessions = maxSessions;
    }

    public int getMaxConcurrentUnits() {
        return maxConcurrentUnits;
    }

    public void setMaxConcurrentUnits(int maxConcurrentUnits) {
        this.maxConcurrentUnits = maxConcurrentUnits;
    }

    public int getMaxCallsPerSecond() {
        return maxCallsPerSecond;
    }

    public void setMaxCallsPerSecond(int maxCallsPerSecond) {
        this.maxCallsPerSecond = maxCallsPerSecond;
    }

    public Duration getAsyncJobsMaxWait() {
        return asyncJobsMaxWait;
    }

    public void setAsyncJobsMaxWait(Duration asyncJobsMaxWait) {
        this.asyncJobsMaxWait = asyncJobsMaxWait;
    }

    public Duration getOperationTimeout() {
        return operationTimeout;
    }

    public void setOperationTimeout(Duration operationTimeout) {
        this.operationTimeout = operationTimeout;
    }

    public int getMaximumRetries() {
        return maximumRetries;
    }

    public void setMaximumRetries(int maximumRetries) {
        this.maximumRetries = maximumRetries;
    }

    public Duration getRetryDelay() {
        return retryDelay;
    }

    public void setRetryDelay(Duration retryDelay) {
        this.retryDelay = retryDelay;
    }

    public Duration getMaximumRetryDelay() {
        return maximumRetryDelay;
    }

    public void setMaximumRetryDelay(Duration maximumRetryDelay) {
        this.maximumRetryDelay = maximumRetryDelay;
    }

    public Duration getMaxRetryAfter() {
        return maxRetryAfter;
    }

    public void setMaxRetryAfter(Duration maxRetryAfter) {
        this.maxRetryAfter = maxRetryAfter;
    }

    public Duration getConnectTimeout() {
        return connectTimeout;
    }

    public void setConnectTimeout(Duration connectTimeout) {
        this.connectTimeout = connectTimeout;
    }

    public Duration getResponseTimeout() {
        return responseTimeout;
    }

    public void setResponseTimeout(Duration responseTimeout) {
        this.responseTimeout = responseTimeout;
    }

    public int getMaxConnections() {
        return maxConnections;
    }

    public void setMaxConnections(int maxConnections) {
        this.maxConnections = maxConnections;
    }

    /** A copy of its own, so that options of one endpoint do not reach another. */
    public MediaFireConfiguration copy() {
        try {
            MediaFireConfiguration copy = (MediaFireConfiguration) clone();
            copy.parameters = new LinkedHashMap<>(parameters);
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new RuntimeCamelException(e);
        }
    }
}
