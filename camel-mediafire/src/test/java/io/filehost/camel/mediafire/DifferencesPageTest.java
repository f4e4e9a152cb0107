package io.filehost.camel.mediafire;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.emulator.mediafire.gate.GateOptions;
import io.filehost.camel.emulator.mediafire.state.Quirk;
import io.filehost.camel.emulator.mediafire.state.StateOptions;
import io.filehost.camel.emulator.mediafire.state.upload.UploadOptions;
import io.filehost.camel.emulator.mediafire.state.upload.UploadQuirk;
import io.filehost.camel.emulator.mediafire.wire.WireOptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code docs/differences.md} has a row for everything the notes leave open, and names nothing that is not there. */
class DifferencesPageTest {

    private static final Path ROOT = Path.of("..");
    private static final List<Class<?>> SWITCHES = List.of(Quirk.class, UploadQuirk.class, GateOptions.class, WireOptions.class,
            StateOptions.class, UploadOptions.class, EmulatorOptions.Builder.class);
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final int CELLS = 6;

    /** A row of the page: number, sources, client, emulator, switch, tests. */
    private record Row(List<String> cells) {

        static Row of(String line) {
            return new Row(Stream.of(line.substring(1, line.length() - 1).split("\\|")).map(String::trim).toList());
        }

        Stream<String> code(int cell) {
            return CODE.matcher(cells.get(cell)).results().map(match -> match.group(1));
        }
    }

    private final List<Row> rows;

    DifferencesPageTest() throws IOException {
        rows = Files.readAllLines(ROOT.resolve("docs/differences.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| #")).map(Row::of).toList();
    }

    @Test
    void everyContradictionHasOneRow() throws IOException {
        assertThat(numbers("C\\d+")).containsExactlyElementsOf(contradictions());
    }

    @Test
    void everyUnknownHasOneRow() throws IOException {
        String section = section("25");
        int unknowns = (int) Pattern.compile("(?m)^\\d+\\. ").matcher(section).results().count();

        assertThat(numbers("U\\d+")).containsExactlyElementsOf(
                IntStream.rangeClosed(1, unknowns).mapToObj(number -> "U" + number).toList());
    }

    @Test
    void everySectionWithARecommendedReadingIsNamed() throws IOException {
        Set<String> named = new TreeSet<>(numbers("§.*").stream().map(number -> number.substring(1)).toList());

        assertThat(named).containsAll(sectionsWithReadings());
    }

    @Test
    void everyRowSaysWhatBothSidesDoAndWhereThatIsTested() {
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.cells()).as(row.cells().get(0)).hasSize(CELLS);
            assertThat(row.cells().get(1)).as(row.cells().get(0)).isNotEmpty();
            assertThat(row.cells().get(2) + row.cells().get(3)).as(row.cells().get(0)).isNotEmpty();
            assertThat(row.code(CELLS - 1)).as(row.cells().get(0)).isNotEmpty();
        });
    }

    @Test
    void everyTestClassNamedExists() throws IOException {
        Set<String> classes = new TreeSet<>();
        for (String module : List.of("common", "camel-mediafire", "emulator", "examples/transfer")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".java"))
                        .forEach(name -> classes.add(name.replace(".java", "")));
            }
        }
        assertThat(classes).containsAll(rows.stream().flatMap(row -> row.code(CELLS - 1)).toList());
    }

    @Test
    void everySwitchNamedExists() throws IOException, InterruptedException {
        Set<String> there = new TreeSet<>();
        SWITCHES.forEach(type -> there.addAll(names(type)));
        doorOptions().forEach(name -> there.add("door " + name));
        componentOptions().forEach(name -> there.add("option " + name));

        assertThat(there).containsAll(rows.stream().flatMap(row -> row.code(CELLS - 2)).toList());
    }

    @Test
    void everyQuirkOfTheEmulatorIsOnThePage() {
        List<String> named = rows.stream().flatMap(row -> row.code(CELLS - 2)).toList();

        assertThat(named).containsAll(names(Quirk.class).stream().filter(name -> name.matches(".*\\.[A-Z_]+")).toList());
        assertThat(named).containsAll(names(UploadQuirk.class).stream().filter(name -> name.matches(".*\\.[A-Z_]+")).toList());
    }

    private List<String> numbers(String pattern) {
        return rows.stream().map(row -> row.cells().get(0)).filter(number -> number.matches(pattern)).toList();
    }

    private static List<String> contradictions() throws IOException {
        return Pattern.compile("(?m)^\\| (C\\d+) \\|").matcher(notes()).results().map(match -> match.group(1)).toList();
    }

    private static Set<String> sectionsWithReadings() throws IOException {
        Set<String> found = new TreeSet<>();
        String number = "";
        for (String line : notes().substring(0, notes().indexOf("\n## 24.")).split("\n")) {
            List<String> heading = Pattern.compile("^#+ (\\d+(\\.\\d+)?)").matcher(line).results()
                    .map(match -> match.group(1)).toList();
            number = heading.isEmpty() ? number : heading.get(0);
            if (!number.isEmpty() && Pattern.compile("\\bR\\b").matcher(line).find()) {
                found.add(number);
            }
        }
        return found;
    }

    private static String section(String number) throws IOException {
        String from = notes().substring(notes().indexOf("\n## " + number + "."));
        return from.substring(0, from.indexOf("\n## ", 1));
    }

    private static String notes() throws IOException {
        return Files.readString(ROOT.resolve("docs/reference/mediafire-protocol.md"));
    }

    private static List<String> names(Class<?> type) {
        String prefix = type.getName().replaceAll(".*\\.", "").replace('$', '.') + ".";
        Stream<String> constants = type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name()) : Stream.empty();
        return Stream.concat(constants, Arrays.stream(type.getMethods()).map(method -> method.getName()))
                .map(name -> prefix + name).collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<String> doorOptions() throws IOException, InterruptedException {
        try (MediaFireEmulator emulator = MediaFireEmulator.start(EmulatorOptions.builder().build())) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(emulator.baseUrl() + "/_emulator/options")).build();
            String answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
            return List
                    .copyOf(new ObjectMapper().readTree(answer).properties().stream().map(option -> option.getKey()).toList());
        }
    }

    private static List<String> componentOptions() throws IOException {
        JsonNode catalog = new ObjectMapper()
                .readTree(Path.of("target/classes/META-INF/io/filehost/camel/mediafire/mediafire.json").toFile());
        return catalog.get("properties").properties().stream().map(option -> option.getKey()).toList();
    }
}
