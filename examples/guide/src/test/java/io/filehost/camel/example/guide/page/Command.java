package io.filehost.camel.example.guide.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.filehost.camel.common.testing.Repository;

/** A command that a page tells people to type. It is not run here: what it names has to be there. */
record Command(List<String> words) {

    /** Programs of the repository, and where the names of their options stand. */
    private static final Map<String, List<String>> PROGRAMS = Map.of(
            "./demo", List.of("demo", "examples/transfer/src/main/java"),
            "emulator/target/filehost-emulator.jar", List.of("emulator/src/main/java"));

    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");

    static Command of(String line) {
        return new Command(Arrays.asList(line.trim().split(" +")));
    }

    /** What it names and is not there. */
    List<String> problems() throws IOException {
        List<String> problems = new ArrayList<>(missingFiles());
        for (String word : words) {
            String program = word.matches("(\\./)?examples/.*/run") ? word.replaceFirst("^\\./", "") : word;
            List<String> places = program.endsWith("/run")
                    ? List.of(program.replaceFirst("/run$", ""), "examples/launch.sh") : PROGRAMS.getOrDefault(word, List.of());
            if (!places.isEmpty()) {
                problems.addAll(unknownOptions(places));
            }
        }
        if (words.get(0).equals("mvn") && words.contains("-pl")) {
            problems.addAll(missingModules());
        }
        return problems;
    }

    private List<String> missingFiles() {
        return words.stream().filter(word -> word.matches("\\.?[\\w./-]*/[\\w./-]*") && !word.contains("target/"))
                .filter(word -> word.startsWith("./") || !word.startsWith("/"))
                .filter(word -> Files.notExists(Repository.ROOT.resolve(word))).map(word -> word + " is not there").toList();
    }

    private List<String> unknownOptions(List<String> places) throws IOException {
        StringBuilder known = new StringBuilder();
        for (Path place : places.stream().map(Repository.ROOT::resolve).filter(Files::exists).toList()) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.filter(Files::isRegularFile).filter(Command::isText).toList()) {
                    known.append(Files.readString(file));
                }
            }
        }
        return words.stream().filter(word -> OPTION.matcher(word).matches() && !known.toString().contains(word))
                .map(word -> word + " is no option of " + words.get(0)).toList();
    }

    private static boolean isText(Path file) {
        return !file.toString().contains("/target/") && file.toString().matches(".*(\\.java|\\.sh|/run|/demo)");
    }

    private List<String> missingModules() {
        return Stream.of(words.get(words.indexOf("-pl") + 1).split(","))
                .filter(module -> Files.notExists(Repository.ROOT.resolve(module).resolve("pom.xml")))
                .map(module -> module + " is no module").toList();
    }
}
