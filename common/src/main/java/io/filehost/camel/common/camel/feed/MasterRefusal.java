package io.filehost.camel.common.camel.feed;

import org.apache.camel.Component;
import org.apache.camel.DelegateEndpoint;
import org.apache.camel.Endpoint;
import org.apache.camel.support.LifecycleStrategySupport;

/**
 * Keeps Camel's {@code master:} off the consumers of a component. It would start them on whichever machine leads, where
 * nothing is known of what the one before has read. Refuses the endpoint, so that its route cannot be added: a consumer
 * is made only when a leader starts it, where an exception is no more than a line in a log.
 */
public final class MasterRefusal extends LifecycleStrategySupport {

    /** Of the components for leaders, whatever name they have in a context; this one need not be on the class path. */
    private static final String ENDPOINT = "MasterEndpoint";

    private final Component component;
    private final String scheme;

    public MasterRefusal(Component component, String scheme) {
        this.component = component;
        this.scheme = scheme;
    }

    @Override
    public void onEndpointAdd(Endpoint endpoint) {
        if (endpoint.getClass().getSimpleName().equals(ENDPOINT) && isOurs(endpoint)) {
            throw new IllegalArgumentException(
                    "master: does not go with %s: consumers yet: what one has read is not known to the next leader."
                            .formatted(scheme)
                                               + " Run the route in one process at a time, without master:, and give it a stateFile that the next process finds");
        }
    }

    private boolean isOurs(Endpoint endpoint) {
        Endpoint behind = endpoint;
        while (behind instanceof DelegateEndpoint delegate) {
            behind = delegate.getEndpoint();
        }
        return behind.getComponent() == component;
    }
}
