package io.filehost.camel.example.cli;

import org.apache.camel.dsl.jbang.core.commands.CamelJBangMain;

/** The Camel CLI, which is a library without a program of its own where only Maven Central is at hand. */
public final class CamelCli {

    private CamelCli() {
    }

    public static void main(String[] arguments) {
        CamelJBangMain.run(arguments);
    }
}
