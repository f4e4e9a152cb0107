package io.filehost.camel.common.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the project as a test of one of its modules sees them. */
public final class Repository {

    /** Where the parent's POM lies, however deep the module is. */
    public static final Path ROOT = root(Path.of("").toAbsolutePath());

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    private Repository() {
    }

    private static Path root(Path folder) {
        return Files.isDirectory(folder.resolve("docs/reference")) ? folder : root(folder.getParent());
    }

    /** The folders of all modules that are not parents of others. */
    public static List<Path> modules() throws IOException {
        return modulesBelow(ROOT);
    }

    private static List<Path> modulesBelow(Path parent) throws IOException {
        List<Path> modules = new ArrayList<>();
        for (MatchResult module : MODULE.matcher(Files.readString(parent.resolve("pom.xml"))).results().toList()) {
            Path folder = parent.resolve(module.group(1));
            List<Path> children = modulesBelow(folder);
            modules.addAll(children.isEmpty() ? List.of(folder) : children);
        }
        return modules;
    }

    /** The Java files below a folder; none when it is not there. */
    public static List<Path> sources(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
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
