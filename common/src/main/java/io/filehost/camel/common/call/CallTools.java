package io.filehost.camel.common.call;

import java.time.Clock;

import io.filehost.camel.common.http.HttpTransport;
import io.filehost.camel.common.retry.CallRate;
import io.filehost.camel.common.retry.Pacer;

/**
 * What the calls of a client work with; passed in, so that tests decide about time.
 *
 * @param transport sends; whoever made it closes it
 * @param pacer     repeats and waits
 * @param rate      keeps calls apart
 * @param clock     tells the age of sessions
 */
public record CallTools(HttpTransport transport, Pacer pacer, CallRate rate, Clock clock) {
}
