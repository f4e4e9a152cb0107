package io.filehost.camel.mediafire;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.FileHostException;
import org.apache.camel.spi.HttpResponseAware;

/**
 * The service said no to an operation. The same as its cause, with the operation named and the HTTP status where Camel
 * looks for it.
 */
public final class MediaFireApiException extends ApiException implements HttpResponseAware {

    private static final long serialVersionUID = 1L;

    private int httpResponseCode;
    private String httpResponseStatus;

    /**
     * @param text names the operation, the refusal and what to do next
     */
    MediaFireApiException(ApiException cause, String text) {
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
