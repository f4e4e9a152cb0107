package io.filehost.camel.mediafire.springboot;

import io.filehost.camel.springboot.testing.RefusalRules;
import io.filehost.camel.springboot.testing.Starter;

class RefusalTest implements RefusalRules {

    @Override
    public Starter starter() {
        return new Starter("mediafire", MediaFireComponentAutoConfiguration.class);
    }
}
