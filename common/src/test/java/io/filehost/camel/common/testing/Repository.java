package io.filehost.camel.common.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the project as a test of one of its modules sees them. */
public final class Repository {

    /** Where the parent's POM lies. */
    public static final Path ROOT = Path.of("..");

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    private Repository() {
    }

    /** The folders of all modules. */
    public static List<Path> modules() throws IOException {
        return MODULE.matcher(Files.readString(ROOT.resolve("pom.xml"))).results()
                .map(module -> ROOT.resolve(module.group(1))).toList();
    }

    /** The Java files below a folder. */
    public static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** The simple names of all classes of tests. */
    public static Set<String> testClasses() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path module : modules()) {
            sources(module.resolve("src/test/java"))
                    .forEach(file -> names.add(file.getFileName().toString().replace(".java", "")));
        }
        return names;
    }
}
