package io.filehost.camel.example.share;

import java.net.URI;
import java.util.Arrays;
import java.util.List;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What the service measured so far. */
record Metrics(List<String> lines) {

    static Metrics at(URI service) {
        return new Metrics(new String(Http.get(service.resolve("/q/metrics")).body(), UTF_8).lines().toList());
    }

    /** The sum of the values of a meter, where all labels are there; 0 when there is none. */
    double of(String meter, String... labels) {
        return lines.stream().filter(line -> line.startsWith(meter + "{"))
                .filter(line -> Arrays.stream(labels).allMatch(line::contains))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ')))).sum();
    }
}
