package io.filehost.camel.sendspace.springboot;

import io.filehost.camel.springboot.testing.RefusalRules;
import io.filehost.camel.springboot.testing.Starter;

class RefusalTest implements RefusalRules {

    @Override
    public Starter starter() {
        return new Starter("sendspace", SendspaceComponentAutoConfiguration.class);
    }
}
