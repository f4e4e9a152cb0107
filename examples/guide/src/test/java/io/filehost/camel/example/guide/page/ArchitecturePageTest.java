package io.filehost.camel.example.guide.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.filehost.camel.common.testing.Repository;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of the architecture names the rooms there are, and no others. */
class ArchitecturePageTest {

    private static final Path PAGE = Path.of("docs/architecture.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([\\w/-]+)/` \\| (.*) \\|$");
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

    @Test
    void everyModuleHasARow() throws IOException {
        assertThat(rooms()).containsKeys(modules(Path.of("")).toArray(String[]::new));
    }

    @Test
    void everyFolderOfARowExists() throws IOException {
        assertThat(rooms().keySet()).isNotEmpty().allMatch(folder -> Files.isDirectory(Repository.ROOT.resolve(folder)));
    }

    @Test
    void everyPackageOfAModuleAndEveryModuleOfAFamilyIsNamed() throws IOException {
        for (Map.Entry<String, String> room : rooms().entrySet()) {
            assertThat(inside(Path.of(room.getKey()))).as("rooms of %s", room.getKey())
                    .allMatch(name -> room.getValue().contains("`" + name + "`"));
        }
    }

    @Test
    void everyTestThatIsAWallExists() throws IOException {
        List<String> named = TEST.matcher(Documents.text(PAGE)).results().map(test -> test.group(1)).toList();

        assertThat(named).isNotEmpty();
        assertThat(Repository.testClasses()).containsAll(named);
    }

    private static Map<String, String> rooms() throws IOException {
        Map<String, String> rooms = new LinkedHashMap<>();
        Matcher row = ROW.matcher(Documents.text(PAGE));
        while (row.find()) {
            rooms.put(row.group(1), row.group(2));
        }
        return rooms;
    }

    private static List<String> inside(Path folder) throws IOException {
        if (Files.notExists(Repository.ROOT.resolve(folder).resolve("pom.xml"))) {
            return List.of();
        }
        List<String> modules = modules(folder);
        Path sources = Repository.ROOT.resolve(folder).resolve("src/main/java");
        if (!modules.isEmpty() || Files.notExists(sources)) {
            return modules.stream().flatMap(module -> Stream.of(module.split("/"))).distinct().toList();
        }
        return folders(rootPackage(sources)).stream().map(child -> child.getFileName().toString()).toList();
    }

    private static List<String> modules(Path folder) throws IOException {
        return MODULE.matcher(Files.readString(Repository.ROOT.resolve(folder).resolve("pom.xml"))).results()
                .map(module -> module.group(1)).toList();
    }

    /** The first folder that holds types, or more than one folder. */
    private static Path rootPackage(Path folder) throws IOException {
        List<Path> children = folders(folder);
        try (Stream<Path> files = Files.list(folder)) {
            boolean empty = files.noneMatch(file -> file.toString().endsWith(".java"));
            return empty && children.size() == 1 ? rootPackage(children.get(0)) : folder;
        }
    }

    private static List<Path> folders(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory).toList();
        }
    }
}
