package io.filehost.camel.mediafire.conformance.coverage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.filehost.camel.common.api.Answer;
import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.mediafire.client.api.MediaFireCatalog;
import io.filehost.camel.mediafire.conformance.Behaviour.Outcome;

/** The page {@code docs/coverage.md}. */
final class CoverageTable {

    private static final String INTRODUCTION
            = """
                    # Coverage

                    Every documented method of the MediaFire API: whether the catalogue of the client has it and what an answer becomes, whether
                    the emulator has it, which operations of the component reach it (`call` reaches all), and which conformance tests
                    show a call that succeeds and a call that the service refuses. `X.y` is method `y` of `XConformanceTest`.

                    This page is generated from the annotations of the tests and from the code; `CoverageTest` fails when it is stale and writes
                    it with `-Dcoverage.write=true`.
                    """;
    private static final String HEAD = """
            | Method | Catalogue | Answer | Emulator | Operations | Succeeds | Is refused | Codes |
            |---|---|---|---|---|---|---|---|
            """;

    private final List<ShownBehaviour> behaviours;
    private final Map<String, Set<String>> operations;
    private final EmulatedMethods emulated;

    CoverageTable(List<ShownBehaviour> behaviours, Map<String, Set<String>> operations, EmulatedMethods emulated) {
        this.behaviours = behaviours;
        this.operations = operations;
        this.emulated = emulated;
    }

    /** The page about these methods, in their order. */
    String page(List<String> methods) throws IOException, InterruptedException {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        String family = "";
        for (String method : methods) {
            String begun = method.substring(0, method.indexOf('/'));
            if (!begun.equals(family)) {
                family = begun;
                page.append("\n## ").append(family).append("\n\n").append(HEAD);
            }
            page.append(row(method));
        }
        return page.toString();
    }

    private String row(String method) throws IOException, InterruptedException {
        List<String> cells = new ArrayList<>();
        cells.add("`" + method + "`");
        cells.add(MediaFireCatalog.find(method).isPresent() ? "yes" : "no");
        cells.add(MediaFireCatalog.find(method).map(CoverageTable::answer).orElse(""));
        cells.add(emulated.of(method));
        cells.add(String.join(", ", operations.getOrDefault(method, Set.of())));
        cells.add(tests(method, Outcome.SUCCESS));
        cells.add(tests(method, Outcome.FAILURE));
        cells.add(codes(method));
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String answer(ApiMethod<?> method) {
        Class<?> type = method.answer();
        if (type == Answer.class) {
            return "Map";
        }
        return type.getEnclosingClass() == null
                ? type.getSimpleName() : type.getEnclosingClass().getSimpleName() + "." + type.getSimpleName();
    }

    private String tests(String method, Outcome outcome) {
        return behaviours.stream().filter(shown -> shown.shows(method, outcome)).map(ShownBehaviour::name).distinct()
                .collect(Collectors.joining("<br>"));
    }

    private String codes(String method) {
        return behaviours.stream().filter(shown -> shown.shows(method, Outcome.FAILURE))
                .flatMapToInt(shown -> IntStream.of(shown.behaviour().codes())).sorted().distinct()
                .mapToObj(Integer::toString).collect(Collectors.joining(", "));
    }
}
