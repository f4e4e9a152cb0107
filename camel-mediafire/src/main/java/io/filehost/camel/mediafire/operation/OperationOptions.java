package io.filehost.camel.mediafire.operation;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.filehost.camel.common.body.TemporaryFiles;
import io.filehost.camel.common.body.TransferListener;
import io.filehost.camel.common.body.UploadSources;
import io.filehost.camel.common.camel.content.BodyType;
import io.filehost.camel.common.camel.folder.FolderAddress;
import org.apache.camel.Expression;

/**
 * What an endpoint tells its operations. Headers go before where the contract says so.
 *
 * @param folder             the folder the endpoint works in
 * @param autoCreate         whether missing folders on the way to a target are created
 * @param recursive          whether a list goes into sub-folders
 * @param streamList         whether a list is an iterator
 * @param body               what a downloaded file becomes
 * @param localWorkDirectory where downloads go with {@link BodyType#FILE}; else null
 * @param method             method of the API for a call; may be null
 * @param parameters         values for parameters of the API
 * @param rawResponse        whether a call answers with the text of the service
 * @param fileName           name of an upload without a header; null when there is none
 * @param fileExist          what an upload does when the name is taken
 * @param charset            for bodies that are text
 * @param allowNullBody      whether no body is an empty file
 * @param linkTypes          kinds of links
 * @param deviceId           device of the account; 0 is the cloud
 * @param temporaryFiles     where streams are spooled
 * @param listener           told about transfers; never null
 */
public record OperationOptions(FolderAddress folder, boolean autoCreate, boolean recursive, boolean streamList, BodyType body,
        Path localWorkDirectory, String method, Map<String, Object> parameters, boolean rawResponse, Expression fileName,
        FileExist fileExist, Charset charset, boolean allowNullBody, List<LinkType> linkTypes, int deviceId,
        TemporaryFiles temporaryFiles, TransferListener listener) {

    public OperationOptions {
        parameters = Map.copyOf(parameters);
        linkTypes = List.copyOf(linkTypes);
    }

    /** Makes bodies into what can be sent. */
    UploadSources sources() {
        return new UploadSources(temporaryFiles, charset, allowNullBody);
    }
}
