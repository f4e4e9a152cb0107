package io.filehost.camel.common.testing.conformance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.filehost.camel.common.api.Answer;
import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.testing.conformance.Behaviour.Outcome;

/** A page of coverage. */
final class CoverageTable {

    private static final String INTRODUCTION
            = """
                    # Coverage of the %s API

                    Every documented method: whether the catalogue of the client has it and what an answer becomes, whether the emulator
                    has it, which operations of the component may call it, and which conformance tests show a call that succeeds and a
                    call that the service refuses. `X.y` is method `y` of `XConformanceTest`.

                    *Operations* are found in the code: an operation is listed when a way leads from it to the method. It may take that way
                    in some cases only (for example to find a file that was named by its path); that it is listed does not say that each of its
                    calls makes this one. `call` reaches every method and is not listed. *Emulator* is `stateful` when answers follow from
                    what was called before, `fixed answer` when they come from a table.

                    This page is generated from the annotations of the tests and from the code. `CoverageTest` fails when it is stale and writes
                    it: `mvn -ntp -pl camel-%s -am test -Dtest=CoverageTest -Dcoverage.write=true -Dsurefire.failIfNoSpecifiedTests=false`.
                    """;
    private static final String HEAD = """
            | Method | Catalogue | Answer | Emulator | Operations | Succeeds | Is refused | Codes |
            |---|---|---|---|---|---|---|---|
            """;

    private final CoverageSubject subject;
    private final List<ShownBehaviour> behaviours;
    private final Map<String, Set<String>> operations;

    CoverageTable(CoverageSubject subject, List<ShownBehaviour> behaviours) {
        this.subject = subject;
        this.behaviours = behaviours;
        this.operations = new OperationCalls(subject.component()).byMethod(subject.operations());
    }

    /** The page about all documented methods, in their order. */
    String page() throws IOException {
        StringBuilder page = new StringBuilder(INTRODUCTION.formatted(subject.service(), subject.component().scheme()));
        String family = "";
        for (String method : subject.documented()) {
            String begun = method.split("[/.]")[0];
            if (!begun.equals(family)) {
                family = begun;
                page.append("\n## ").append(family).append("\n\n").append(HEAD);
            }
            page.append(row(method));
        }
        return page.toString();
    }

    private String row(String method) {
        List<String> cells = new ArrayList<>();
        cells.add("`" + method + "`");
        cells.add(subject.catalogue().apply(method).isPresent() ? "yes" : "no");
        cells.add(subject.catalogue().apply(method).map(CoverageTable::answer).orElse(""));
        cells.add(subject.fixed().contains(method) ? "fixed answer" : "stateful");
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
