package io.filehost.camel.sendspace.operation;

import java.util.Map;

import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.ApiParam;
import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.camel.HeaderText;
import io.filehost.camel.common.camel.call.CallParams;
import io.filehost.camel.common.camel.folder.FolderAddress;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.sendspace.client.api.FolderMethods;
import io.filehost.camel.sendspace.client.api.SendspaceCatalog;
import io.filehost.camel.sendspace.client.api.TransferMethods;
import io.filehost.camel.sendspace.header.SendspaceConstants;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/**
 * Makes one call of any method of the API. Values come from headers, then a map as body, then the options
 * {@code parameter.*}, then the endpoint. An empty value clears what the service has, a missing one keeps it. Answers
 * with a record, or with the text of the service.
 */
public final class ApiCallOperation implements Operation {

    private final OperationContext context;

    public ApiCallOperation(OperationContext context) {
        this.context = context;
    }

    /**
     * The method of a name; case is ignored.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static ApiMethod<?> method(String name) {
        return SendspaceCatalog.find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The API has no method %s; methods are written like files.getInfo".formatted(name)));
    }

    @Override
    public void process(Exchange exchange) {
        Message message = exchange.getMessage();
        ApiMethod<?> method = method(methodName(message));
        CallParams values
                = new CallParams(SendspaceConstants.PREFIX, SendspaceConstants.RESULTS, context.options().parameters());
        Map<String, Object> given = values.of(method, message, Map.of());
        LimitWords.translate(given);
        addFolder(given, method, exchange);
        Params params = Params.of(given);
        message.setBody(context.options().rawResponse()
                ? context.client().callForText(method, params)
                : context.client().call(method, params));
    }

    /** The endpoint's folder, only where the service would take the root for something new. */
    private void addFolder(Map<String, Object> given, ApiMethod<?> method, Exchange exchange) {
        addFolder(given, method, FolderMethods.CREATE, FolderMethods.PARENT_FOLDER_ID, exchange);
        addFolder(given, method, TransferMethods.GET_UPLOAD_INFO, TransferMethods.TARGET_FOLDER_ID, exchange);
    }

    private void addFolder(
            Map<String, Object> given, ApiMethod<?> method, ApiMethod<?> maker, ApiParam folder, Exchange exchange) {
        FolderAddress address = context.items().folder(exchange);
        if (method.equals(maker) && !address.isRoot() && !given.containsKey(folder.name())) {
            given.put(folder.name(), context.folders().key(address, false));
        }
    }

    private String methodName(Message message) {
        String header = HeaderText.of(message, SendspaceConstants.METHOD);
        String name = header != null ? header : context.options().method();
        if (name == null) {
            throw new IllegalArgumentException(
                    "operation=call needs a method: option method or header " + SendspaceConstants.METHOD);
        }
        return name;
    }
}
