package io.filehost.camel.mediafire.operation;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import io.filehost.camel.common.api.Answer;
import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.ApiParam;
import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.body.TemporaryFiles;
import io.filehost.camel.common.body.UploadSource;
import io.filehost.camel.common.body.UploadSources;
import io.filehost.camel.common.camel.HeaderParams;
import io.filehost.camel.common.camel.HeaderText;
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

    private static final HeaderParams RULE = new HeaderParams(MediaFireConstants.PREFIX, MediaFireConstants.RESULTS);

    private final OperationContext context;
    private final CallDefaults defaults;
    private final UploadSources contents;

    public ApiCallOperation(OperationContext context) {
        this.context = context;
        this.defaults = new CallDefaults(context);
        this.contents = new UploadSources(
                TemporaryFiles.inDefaultDirectory(), context.options().charset(), context.options().allowNullBody());
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

    /**
     * Checks values that options give to a method.
     *
     * @throws IllegalArgumentException naming method and parameter, when one is unknown or secret
     */
    public static void checkOptions(ApiMethod<?> method, Map<String, ?> parameters) {
        parameters.keySet().forEach(name -> {
            if (known(method, name).secret()) {
                throw new IllegalArgumentException(
                        "%s: parameter %s is secret: give it in a Map body, not as option parameter.%s".formatted(
                                method.name(), name, name));
            }
        });
    }

    @Override
    public void process(Exchange exchange) throws IOException {
        Message message = exchange.getMessage();
        ApiMethod<?> method = method(methodName(message));
        Object answer = carriesContent(method) ? send(method, exchange) : call(method, params(method, exchange));
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

    private static boolean carriesContent(ApiMethod<?> method) {
        return method.params().stream().anyMatch(param -> param.place() == ApiParam.Place.BODY);
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

    private Params params(ApiMethod<?> method, Exchange exchange) {
        Map<String, Object> values = new LinkedHashMap<>(DownloadMethods.impliedBy(named(methodName(exchange.getMessage()))));
        checkOptions(method, context.options().parameters());
        values.putAll(context.options().parameters());
        values.putAll(bodyOf(method, exchange.getMessage()));
        values.putAll(RULE.read(method, exchange.getMessage().getHeaders()).asMap());
        requireAll(method, values);
        return Params.of(defaults.addTo(values, method, exchange));
    }

    /** Before the defaults, for which the service may have to be asked; none of them is a required one. */
    private static void requireAll(ApiMethod<?> method, Map<String, Object> values) {
        for (ApiParam param : method.params()) {
            boolean given = param.place() == ApiParam.Place.BODY || values.get(param.name()) != null;
            if (param.need() == ApiParam.Need.REQUIRED && !given) {
                throw new IllegalArgumentException(
                        "%s needs the parameter %s: give it %s".formatted(method.name(), param.name(), wayOf(param)));
            }
        }
    }

    private static String wayOf(ApiParam param) {
        String header = RULE.header(param.name());
        if (param.secret()) {
            return "in a Map body";
        }
        return MediaFireConstants.RESULTS.contains(header) ? "as option parameter." + param.name() : "as header " + header;
    }

    private static Map<String, Object> bodyOf(ApiMethod<?> method, Message message) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (!carriesContent(method) && message.getBody() instanceof Map<?, ?> body) {
            body.forEach((name, value) -> values.put(known(method, String.valueOf(name)).name(), value));
        }
        return values;
    }

    private static ApiParam known(ApiMethod<?> method, String name) {
        return method.param(name).orElseThrow(() -> new IllegalArgumentException(
                "%s has no parameter %s; it has %s".formatted(
                        method.name(), name, method.params().stream().map(ApiParam::name).toList())));
    }
}
