package io.filehost.camel.sendspace;

import io.filehost.camel.common.testing.Component;
import io.filehost.camel.common.testing.house.GeneratedFiles;

/** The committed files of Camel's generators are current. */
class GeneratedFilesTest implements GeneratedFiles {

    @Override
    public Component component() {
        return new Component("sendspace");
    }
}
