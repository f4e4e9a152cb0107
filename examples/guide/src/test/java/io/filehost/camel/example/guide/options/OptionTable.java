package io.filehost.camel.example.guide.options;

import java.io.IOException;
import java.util.List;

/** The options of a component, and how each is said in which runtime. */
final class OptionTable {

    /** Why there is nothing in a cell. */
    enum Nothing {
        ENDPOINT_ONLY("¹"),
        COMPONENT_ONLY("²"),
        AS_THE_COMPONENT_HAS_IT("³"),
        AS_USUAL("⁴");

        private final String mark;

        Nothing(String mark) {
            this.mark = mark;
        }

        @Override
        public String toString() {
            return "–" + mark;
        }
    }

    private final String service;
    private final Catalog catalog;
    private final SpringProperties spring;
    private final Kamelets kamelets;

    private OptionTable(String service, Catalog catalog, SpringProperties spring, Kamelets kamelets) {
        this.service = service;
        this.catalog = catalog;
        this.spring = spring;
        this.kamelets = kamelets;
    }

    static OptionTable of(String service) throws IOException {
        return new OptionTable(service, Catalog.of(service), SpringProperties.of(service), Kamelets.of(service));
    }

    /** The rows, under their heading. */
    String text() {
        List<String> rows = catalog.names().stream().map(this::row).toList();
        return "| Option | Component | Endpoint | Quarkus | Spring Boot | Kamelet |\n|---|---|---|---|---|---|\n"
               + String.join("\n", rows) + "\n";
    }

    private String row(String option) {
        return "| "
               + String.join(" | ", "`" + option + "`", component(option), endpoint(option), quarkus(option), spring(option),
                       kamelet(option))
               + " |";
    }

    private String component(String option) {
        return catalog.isOfTheComponent(option) ? code(option) + catalog.kind(option) : Nothing.ENDPOINT_ONLY.toString();
    }

    private String endpoint(String option) {
        return catalog.isOfEndpoints(option)
                ? code(catalog.inAnAddress(service, option)) + catalog.kind(option) : Nothing.COMPONENT_ONLY.toString();
    }

    private String quarkus(String option) {
        return catalog.isOfTheComponent(option)
                ? code(SpringProperties.dashed(option)) : Nothing.ENDPOINT_ONLY.toString();
    }

    private String spring(String option) {
        return catalog.isOfTheComponent(option)
                ? spring.property(option).map(OptionTable::code).orElse("missing") : Nothing.ENDPOINT_ONLY.toString();
    }

    private String kamelet(String option) {
        String said = kamelets.properties(catalog, option);
        if (!said.isEmpty()) {
            return said;
        }
        return (catalog.isOfTheComponent(option) ? Nothing.AS_THE_COMPONENT_HAS_IT : Nothing.AS_USUAL).toString();
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
