package io.filehost.camel.emulator.kernel;

import java.io.IOException;

/** Answers the requests of one service and tells the visit what the journal should know. */
public interface Service {

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
