package io.filehost.camel.mediafire.operation;

import java.io.IOException;
import java.util.Map;

import io.filehost.camel.common.api.Answer;
import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.body.UploadSource;
import io.filehost.camel.common.body.UploadSources;
import io.filehost.camel.common.camel.HeaderText;
import io.filehost.camel.common.camel.call.CallParams;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.mediafire.client.api.DownloadMethods;
import io.filehost.camel.mediafire.client.api.FileMethods;
import io.filehost.camel.mediafire.client.api.MediaFireCatalog;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/**
 * Makes one call of any method of the API. Values come from headers, then a map as body, then the options
 * {@code parameter.*}, then the endpoint; the body of a method that carries content is that content. Answers with a
 * record where the method has one, else a map, or with the text of the service.
 */
public final class ApiCallOperation implements Operation {

    private final OperationContext context;
    private final CallDefaults defaults;
    private final UploadSources contents;

    public ApiCallOperation(OperationContext context) {
        this.context = context;
        this.defaults = new CallDefaults(context);
        this.contents = context.options().sources();
    }

    /**
     * The method to call for a name, which may be another name of it.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static ApiMethod<?> method(String name) {
        ApiMethod<?> named = named(name);
        return DownloadMethods.meantBy(named).orElse(named);
    }

    private static ApiMethod<?> named(String name) {
        return MediaFireCatalog.find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The API has no method %s; methods are written like file/get_info".formatted(name)));
    }

    @Override
    public void process(Exchange exchange) throws IOException {
        Message message = exchange.getMessage();
        ApiMethod<?> method = method(methodName(message));
        Object answer = CallParams.carriesContent(method) ? send(method, exchange) : call(method, params(method, exchange));
        message.setBody(answer instanceof Answer plain ? plain.members() : answer);
    }

    private Object call(ApiMethod<?> method, Params params) {
        if (isBytes(method, params)) {
            return context.client().callForBytes(method, params);
        }
        return context.options().rawResponse()
                ? context.client().callForText(method, params)
                : context.client().call(method, params);
    }

    private Object send(ApiMethod<?> method, Exchange exchange) throws IOException {
        Object body = exchange.getMessage().getBody();
        UploadSource content = contents.of(body);
        try {
            Params params = params(method, exchange);
            return context.options().rawResponse()
                    ? context.client().callWithContentForText(method, params, content)
                    : context.client().callWithContent(method, params, content);
        } finally {
            if (content != body) {
                content.close();
            }
        }
    }

    /** An archive comes as it is, unless only a check was asked for. */
    private static boolean isBytes(ApiMethod<?> method, Params params) {
        return method.equals(FileMethods.ZIP)
                && !params.value(FileMethods.META_ONLY.name()).orElse("no").equalsIgnoreCase("yes");
    }

    private String methodName(Message message) {
        String header = HeaderText.of(message, MediaFireConstants.METHOD);
        String name = header != null ? header : context.options().method();
        if (name == null) {
            throw new IllegalArgumentException(
                    "operation=call needs a method: option method or header " + MediaFireConstants.METHOD);
        }
        return name;
    }

    /** The defaults come last: the service may have to be asked for them, and none of them is a required one. */
    private Params params(ApiMethod<?> method, Exchange exchange) {
        CallParams values
                = new CallParams(MediaFireConstants.PREFIX, MediaFireConstants.RESULTS, context.options().parameters());
        Map<String, String> implied = DownloadMethods.impliedBy(named(methodName(exchange.getMessage())));
        return Params.of(defaults.addTo(values.of(method, exchange.getMessage(), implied), method, exchange));
    }
}
