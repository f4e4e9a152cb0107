package io.filehost.camel.common.camel.option;

import io.filehost.camel.common.body.TransferListener;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/**
 * The options that say how files are named, sent and handed out: what both components have in common. Part of the
 * configuration of each.
 */
@UriParams
public abstract class TransferConfiguration extends ConnectionConfiguration {

    @UriParam(defaultValue = "true",
              description = "Whether folders that are missing on the way to a target are created.")
    private boolean autoCreate = true;
    @UriParam(defaultValue = "true",
              description = "Whether sub-folders belong to the endpoint: for the consumer, and for the operation "
                            + "list.")
    private boolean recursive = true;
    @UriParam(description = "Directory for downloads with bodyType=file. Setting it selects that body type when "
                            + "bodyType is not set.")
    private String localWorkDirectory;
    @UriParam(label = "producer",
              description = "Name for uploads without the header CamelFileName; may be a Simple expression.")
    private String fileName;
    @UriParam(label = "producer", defaultValue = "UTF-8",
              description = "Character set for bodies that are text.")
    private String charset = "UTF-8";
    @UriParam(label = "producer", defaultValue = "false",
              description = "Whether a message without a body is uploaded as an empty file; else it is an error.")
    private boolean allowNullBody = false;
    @UriParam(label = "producer", defaultValue = "false",
              description = "Whether list answers with an iterator that reads the folders one after the other, not "
                            + "with a list.")
    private boolean streamList = false;
    @UriParam(label = "producer", defaultValue = "false",
              description = "Whether call answers with the text of the service as it came, not with a record or a map.")
    private boolean rawResponse = false;
    @UriParam(label = "advanced",
              description = "Bean that is told when transfers start, move bytes, finish and fail.")
    private TransferListener transferListener;

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

    public String getLocalWorkDirectory() {
        return localWorkDirectory;
    }

    public void setLocalWorkDirectory(String localWorkDirectory) {
        this.localWorkDirectory = localWorkDirectory;
    }

    public String getFileName() {
        return fileName;
    }

    public void setFileName(String fileName) {
        this.fileName = fileName;
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

    public TransferListener getTransferListener() {
        return transferListener;
    }

    public void setTransferListener(TransferListener transferListener) {
        this.transferListener = transferListener;
    }
}
