package io.filehost.camel.common.testing;

import java.nio.file.Path;

/**
 * A component whose module the tests run in, and where its files lie. Paths are relative to the module.
 *
 * @param scheme of its URIs, which is the name of its package as well
 */
public record Component(String scheme) {

    private static final String HOME = "io.filehost.camel.";

    /** Everything the components share lies here. */
    public static final String COMMON = HOME + "common";

    /** The package that holds all of it. */
    public String root() {
        return HOME + scheme;
    }

    /** What Camel's generator wrote about it. */
    public Path catalogEntry() {
        return Path.of("target/classes/META-INF", folder(), scheme + ".json");
    }

    /** Where Camel's catalogue looks for the same. */
    public Path catalogEntryBesideTheClass() {
        return Path.of("target/classes", folder(), scheme + ".json");
    }

    /** The page for users. */
    public Path page() {
        return Path.of("src/main/docs", scheme + "-component.adoc");
    }

    /** Tested routes in YAML, one a file. */
    public Path yamlExamples() {
        return Path.of("src/test/resources/examples");
    }

    /** Tested routes in Java, in tagged regions. */
    public Path javaExamples() {
        return Path.of("src/test/java", folder(), "examples/ExampleRoutes.java");
    }

    private String folder() {
        return root().replace('.', '/');
    }
}
