package io.filehost.camel.common.camel.option;

import org.apache.camel.CamelContext;
import org.apache.camel.Expression;

/** The option {@code fileName}: compiled once, from the option and never from a header. */
public final class FileNameOption {

    private FileNameOption() {
    }

    /** The expression that an option is; null for none. */
    public static Expression compiled(String option, CamelContext context) {
        if (option == null) {
            return null;
        }
        Expression expression = context.resolveLanguage("simple").createExpression(option);
        expression.init(context);
        return expression;
    }
}
