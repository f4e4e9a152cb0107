package io.filehost.camel.mediafire.operation;

import java.util.Locale;

import io.filehost.camel.common.api.ApiParam;
import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.camel.HeaderParams;
import io.filehost.camel.mediafire.header.MediaFireConstants;
import org.apache.camel.Message;

/**
 * What a message says about parameters that a task leaves to the route: by the header of each, else by the options
 * {@code parameter.*}.
 */
record GivenParams(OperationContext context, Message message) {

    private static final HeaderParams RULE = new HeaderParams(MediaFireConstants.PREFIX, MediaFireConstants.RESULTS);

    /** Those of the parameters that are given; true and false in the words of the service. */
    Params of(ApiParam... wanted) {
        Params params = Params.none();
        for (ApiParam param : wanted) {
            Object value = value(param);
            if (value != null && !value.toString().isBlank()) {
                params.with(param, wire(value));
            }
        }
        return params;
    }

    private Object value(ApiParam param) {
        Object header = message.getHeader(RULE.header(param.name()));
        return header != null ? header : context.options().parameters().get(param.name());
    }

    private static Object wire(Object value) {
        return switch (value.toString().trim().toLowerCase(Locale.ROOT)) {
            case "true" -> "yes";
            case "false" -> "no";
            default -> value;
        };
    }
}
