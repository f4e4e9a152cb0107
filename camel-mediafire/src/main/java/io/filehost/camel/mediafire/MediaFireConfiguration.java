package io.filehost.camel.mediafire;

import java.util.LinkedHashMap;
import java.util.Map;

import io.filehost.camel.common.camel.content.BodyType;
import io.filehost.camel.mediafire.operation.FileExist;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/**
 * Every option that component and endpoint share. Those that only a producer has, and those that producer and consumer
 * share, are here; the others are inherited. The component keeps one, each endpoint works on a copy.
 */
@UriParams
public class MediaFireConfiguration extends ConsumerConfiguration implements Cloneable {

    @UriParam(defaultValue = "stream", enums = "stream,spool,file,none",
              description = "What the body of a downloaded or consumed file is: stream (opened when first read, "
                            + "opened again when read again), spool (a verified temporary file, removed when the "
                            + "exchange is done), file (a file in localWorkDirectory) or none (the entry as a record, "
                            + "nothing is downloaded).")
    private BodyType bodyType = BodyType.STREAM;
    @UriParam(label = "producer", defaultValue = "upload",
              enums = "upload,webUpload,updateContent,download,list,search,info,createFolder,copy,move,rename,delete,"
                      + "purge,restore,restoreVersion,emptyTrash,share,unshare,follow,unfollow,requestAccess,link,"
                      + "oneTimeLink,zip,status,quota,call",
              description = "What the producer does: a task, or call for any method of the API (see method). The "
                            + "header CamelMediaFireOperation goes before.")
    private MediaFireOperation operation = MediaFireOperation.UPLOAD;
    @UriParam(label = "producer",
              description = "Method of the API for operation=call, for example file/get_versions. The header "
                            + "CamelMediaFireMethod goes before.")
    private String method;
    @UriParam(label = "producer", defaultValue = "Override", enums = "Override,KeepBoth,Ignore,Fail",
              description = "What an upload does when the name is taken by other content: Override (replace), "
                            + "KeepBoth (store under a new name), Ignore or Fail. That replacing keeps the quick key is"
                            + " our reading of the API. The same name with the same content is always a success without"
                            + " transfer.")
    private FileExist fileExist = FileExist.OVERRIDE;
    @UriParam(label = "producer", defaultValue = "normal",
              description = "Kinds of links to ask for, separated by commas: normal, direct, oneTime, view, edit, "
                            + "listen, watch, streaming. The service counts one-time links against a daily limit.")
    private String linkType = "normal";
    @UriParam(label = "producer", prefix = "parameter.", multiValue = true,
              description = "Values for parameters of the API, used where neither a header nor the body gives one: for "
                            + "operation=call all of the method, where secret ones are refused; for search, zip and "
                            + "oneTimeLink those that have a header.")
    private Map<String, Object> parameters = new LinkedHashMap<>();

    public BodyType getBodyType() {
        return bodyType;
    }

    public void setBodyType(BodyType bodyType) {
        this.bodyType = bodyType;
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

    public FileExist getFileExist() {
        return fileExist;
    }

    public void setFileExist(FileExist fileExist) {
        this.fileExist = fileExist;
    }

    public String getLinkType() {
        return linkType;
    }

    public void setLinkType(String linkType) {
        this.linkType = linkType;
    }

    public Map<String, Object> getParameters() {
        return parameters;
    }

    public void setParameters(Map<String, Object> parameters) {
        this.parameters = parameters;
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
