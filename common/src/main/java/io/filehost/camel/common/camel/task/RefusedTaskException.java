package io.filehost.camel.common.camel.task;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.FileHostException;
import org.apache.camel.spi.HttpResponseAware;

/**
 * The service said no to a task. The same as its cause, with the task named and the HTTP status where Camel looks for
 * it. Each component has one of its own, so that routes can tell the services apart.
 */
public abstract class RefusedTaskException extends ApiException implements HttpResponseAware {

    private static final long serialVersionUID = 1L;

    private int httpResponseCode;
    private String httpResponseStatus;

    /**
     * @param text names the task, the refusal and what to do next
     */
    protected RefusedTaskException(ApiException cause, String text) {
        super(cause, text);
        this.httpResponseCode = cause.httpStatus();
    }

    @Override
    public boolean hadNoEffect() {
        return getCause() instanceof FileHostException cause && cause.hadNoEffect();
    }

    @Override
    public int getHttpResponseCode() {
        return httpResponseCode;
    }

    @Override
    public void setHttpResponseCode(int httpResponseCode) {
        this.httpResponseCode = httpResponseCode;
    }

    @Override
    public String getHttpResponseStatus() {
        return httpResponseStatus;
    }

    @Override
    public void setHttpResponseStatus(String httpResponseStatus) {
        this.httpResponseStatus = httpResponseStatus;
    }
}
