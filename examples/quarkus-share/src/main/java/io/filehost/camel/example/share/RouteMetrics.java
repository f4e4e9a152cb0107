package io.filehost.camel.example.share;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.apache.camel.component.micrometer.routepolicy.MicrometerRoutePolicyFactory;
import org.apache.camel.spi.RoutePolicyFactory;

/** What Camel measures of each route. The jar is plain Camel: Camel Quarkus has no extension for it in this line. */
final class RouteMetrics {

    // Nobody injects it; Camel looks it up.
    @Unremovable
    @Produces
    @Singleton
    RoutePolicyFactory ofAllRoutes(MeterRegistry meters) {
        MicrometerRoutePolicyFactory factory = new MicrometerRoutePolicyFactory();
        factory.setMeterRegistry(meters);
        return factory;
    }
}
