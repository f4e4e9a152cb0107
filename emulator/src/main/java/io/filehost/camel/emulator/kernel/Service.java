package io.filehost.camel.emulator.kernel;

import java.io.IOException;

/** Answers the requests of one service and tells the visit what the journal should know. */
public interface Service {

    /**
     * Reads beforehand what is needed to tell the method. What comes back is what the service is asked about.
     *
     * @throws IOException when the request breaks off
     */
    default Request prepare(Request request) throws IOException {
        return request;
    }

    /** The method a request calls, for fault plan and journal; must not touch the body. */
    String methodOf(Request request);

    /**
     * @throws IOException when the request breaks off
     */
    Answer answer(Request request, Visit visit) throws IOException;

    /** A service that has one method only and tells the journal nothing. */
    static Service of(String method, Door door) {
        return new Service() {
            @Override
            public String methodOf(Request request) {
                return method;
            }

            @Override
            public Answer answer(Request request, Visit visit) throws IOException {
                return door.open(request);
            }
        };
    }
}
