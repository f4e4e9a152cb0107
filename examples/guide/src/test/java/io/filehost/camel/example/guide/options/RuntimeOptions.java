package io.filehost.camel.example.guide.options;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.filehost.camel.common.testing.Repository;

/** What can be set in one runtime only: about Dev Services in Quarkus, about auto-configuration in Spring Boot. */
final class RuntimeOptions {

    private static final Path QUARKUS = Path.of(
            "quarkus-ext/common/src/main/java/io/filehost/camel/quarkus/build/devservices/DevServicesConfig.java");
    private static final Pattern OPTION
            = Pattern.compile("(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*@WithDefault\\(\"(.*?)\"\\)\\s*\\w+ (\\w+)\\(\\);");

    private RuntimeOptions() {
    }

    /** The rows, under their heading. */
    static String text() throws IOException {
        List<String> rows = new ArrayList<>(
                List.of("| Runtime | Property | Default | Meaning |", "|---|---|---|---|"));
        for (String service : List.of("mediafire", "sendspace")) {
            Matcher option = OPTION.matcher(Files.readString(Repository.ROOT.resolve(QUARKUS)));
            while (option.find()) {
                rows.add(row("Quarkus", "quarkus.camel." + service + ".devservices." + SpringProperties.dashed(option.group(3)),
                        option.group(2), option.group(1).replaceAll("\\s*\\n\\s*\\*? ?", " ").trim()));
            }
        }
        for (String service : List.of("mediafire", "sendspace")) {
            Catalog catalog = Catalog.of(service);
            List<String> options = catalog.names().stream().map(SpringProperties::dashed).toList();
            SpringProperties.of(service).properties().forEach((name, property) -> {
                if (!options.contains(name)) {
                    rows.add(row("Spring Boot", "camel.component." + service + "." + name,
                            property.path("defaultValue").asText(), property.get("description").asText()));
                }
            });
        }
        return String.join("\n", rows) + "\n";
    }

    private static String row(String runtime, String property, String defaultValue, String meaning) {
        return "| %s | `%s` | `%s` | %s |".formatted(runtime, property, defaultValue, meaning);
    }
}
