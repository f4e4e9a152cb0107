package io.filehost.camel.sendspace;

import io.filehost.camel.common.testing.route.MasterRules;
import io.filehost.camel.sendspace.fixture.CamelOnSendspace;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.extension.RegisterExtension;

class MasterRouteTest implements MasterRules {

    @RegisterExtension
    final CamelOnSendspace service = new CamelOnSendspace();

    @Override
    public CamelContext context() {
        return service.context();
    }

    @Override
    public String scheme() {
        return "sendspace";
    }
}
