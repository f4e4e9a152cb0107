package io.filehost.camel.mediafire;

import io.filehost.camel.common.testing.route.MasterRules;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.extension.RegisterExtension;

class MasterRouteTest implements MasterRules {

    @RegisterExtension
    final CamelOnEmulator service = new CamelOnEmulator();

    @Override
    public CamelContext context() {
        return service.context();
    }

    @Override
    public String scheme() {
        return "mediafire";
    }
}
