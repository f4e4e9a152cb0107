package io.filehost.camel.sendspace;

import java.util.LinkedHashMap;
import java.util.Map;

import io.filehost.camel.common.camel.content.BodyType;
import io.filehost.camel.sendspace.operation.FileExist;
import io.filehost.camel.sendspace.operation.LinkType;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/**
 * Every option that component and endpoint share. Those that only a producer has are here; the others are inherited.
 * The component keeps one, each endpoint works on a copy.
 */
@UriParams
public class SendspaceConfiguration extends ConsumerConfiguration implements Cloneable {

    @UriParam(defaultValue = "spool", enums = "stream,spool,file,none",
              description = "What the body of a downloaded or consumed file is: spool (one download into a verified "
                            + "temporary file, removed when the exchange is done), stream (opened when first read, opened "
                            + "again when read again; each opening is a metered download), file (a file in "
                            + "localWorkDirectory) or none (the entry as a record, nothing is downloaded).")
    private BodyType bodyType = BodyType.SPOOL;
    @UriParam(label = "producer", defaultValue = "upload",
              enums = "upload,download,list,info,createFolder,move,rename,delete,share,sendMail,link,quota,call",
              description = "What the producer does: a task, or call for any method of the API (see method). The "
                            + "header CamelSendspaceOperation goes before.")
    private SendspaceOperation operation = SendspaceOperation.UPLOAD;
    @UriParam(label = "producer",
              description = "Method of the API for operation=call, for example folders.getShared. The header "
                            + "CamelSendspaceMethod goes before.")
    private String method;
    @UriParam(label = "producer", defaultValue = "Duplicate", enums = "Duplicate,Ignore,Fail",
              description = "What an upload does when the name is taken: Duplicate (store beside it; names are not unique "
                            + "on sendspace), Ignore or Fail. The last two list the folder first; between that and the "
                            + "upload somebody else may take the name.")
    private FileExist fileExist = FileExist.DUPLICATE;
    @UriParam(label = "producer", defaultValue = "page", enums = "page,direct",
              description = "Kind of link to answer with: page (the web page of a file or a public folder) or direct (the "
                            + "bytes of a file; without direct links in the account an address that is good for one "
                            + "download soon).")
    private LinkType linkType = LinkType.PAGE;
    @UriParam(label = "producer", prefix = "parameter.", multiValue = true,
              description = "Values for parameters of the API with operation=call, used where neither a header nor the "
                            + "body gives one. Secret ones are refused.")
    private Map<String, Object> parameters = new LinkedHashMap<>();

    public BodyType getBodyType() {
        return bodyType;
    }

    public void setBodyType(BodyType bodyType) {
        this.bodyType = bodyType;
    }

    public SendspaceOperation getOperation() {
        return operation;
    }

    public void setOperation(SendspaceOperation operation) {
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

    public LinkType getLinkType() {
        return linkType;
    }

    public void setLinkType(LinkType linkType) {
        this.linkType = linkType;
    }

    public Map<String, Object> getParameters() {
        return parameters;
    }

    public void setParameters(Map<String, Object> parameters) {
        this.parameters = parameters;
    }

    /** A copy of its own, so that options of one endpoint do not reach another. */
    public SendspaceConfiguration copy() {
        try {
            SendspaceConfiguration copy = (SendspaceConfiguration) clone();
            copy.parameters = new LinkedHashMap<>(parameters);
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new RuntimeCamelException(e);
        }
    }
}
