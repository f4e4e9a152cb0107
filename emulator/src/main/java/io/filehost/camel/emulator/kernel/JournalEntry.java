package io.filehost.camel.emulator.kernel;

import java.time.Instant;
import java.util.Map;

/**
 * One request as it went. Holds no secret.
 *
 * @param time       when it came in, by the emulator's clock
 * @param method     API method; {@code download} for a download link
 * @param verb       HTTP method
 * @param account    e-mail address of the account the call worked for; empty when there was none
 * @param token      short hash of the session or action token; empty when there was none
 * @param parameters decoded, without secrets, long values cut
 * @param status     HTTP status; 0 when the connection was closed without an answer
 * @param errorCode  error code of the service; 0 for success
 * @param fault      the fault that struck; empty when none did
 * @param bytesIn    bytes of the request body that were read
 * @param bytesOut   bytes of the answer's body as announced
 * @param newKey     the answer said, or would have said, that the secret key moved
 */
public record JournalEntry(Instant time, String method, String verb, String account, String token,
        Map<String, String> parameters, int status, int errorCode, String fault, long bytesIn, long bytesOut,
        boolean newKey) {

    public JournalEntry {
        parameters = Map.copyOf(parameters);
    }
}
