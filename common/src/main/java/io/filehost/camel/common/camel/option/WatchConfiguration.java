package io.filehost.camel.common.camel.option;

import io.filehost.camel.common.feed.DeviceRevisionRepository;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/**
 * The options that say which files a consumer takes, what becomes of them and where it continues: what both components
 * have in common. Part of the configuration of each.
 */
@UriParams
public abstract class WatchConfiguration extends TransferConfiguration {

    @UriParam(label = "consumer", defaultValue = "100",
              description = "Largest number of messages of one poll.")
    private int maxMessagesPerPoll = 100;
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
    @UriParam(label = "consumer,filter", defaultValue = "0",
              description = "Least depth of a file below the folder; 1 is the folder itself.")
    private int minDepth = 0;
    @UriParam(label = "consumer,filter", defaultValue = "2147483647",
              description = "Greatest depth of a file below the folder; 1 is the folder itself.")
    private int maxDepth = Integer.MAX_VALUE;

    public int getMaxMessagesPerPoll() {
        return maxMessagesPerPoll;
    }

    public void setMaxMessagesPerPoll(int maxMessagesPerPoll) {
        this.maxMessagesPerPoll = maxMessagesPerPoll;
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
}
