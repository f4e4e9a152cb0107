package io.filehost.camel.common.testing.kamelet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/**
 * One Kamelet: what it declares, and which option of the component each of its properties ends in.
 *
 * @param path of the file
 * @param yaml its content
 */
public record KameletFile(Path path, JsonNode yaml) {

    private static final String ENDING = ".kamelet.yaml";

    /** A property in a template, required or not; the name of a bean looks the same. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\??([^:}]+)[^}]*}}");

    /** A property in the script of a bean, which keeps a secret out of the address of the endpoint. */
    private static final Pattern IN_SCRIPT = Pattern.compile("\\$\\{properties:([^:}]+):?}");

    /** All Kamelets of a folder, in the order of their names. */
    public static List<KameletFile> in(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> files = Files.list(folder)) {
            paths = files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        }
        List<KameletFile> kamelets = new ArrayList<>();
        for (Path path : paths) {
            kamelets.add(new KameletFile(path, new YAMLMapper().readTree(Files.readString(path))));
        }
        return kamelets;
    }

    /** The name of the file without its ending, which the Kamelet has to be called. */
    public String name() {
        return path.getFileName().toString().replace(ENDING, "");
    }

    /** What it is: source, sink or action. */
    public String type() {
        return yaml.at("/metadata/labels").path("camel.apache.org/kamelet.type").asText();
    }

    public String annotation(String name) {
        return yaml.at("/metadata/annotations").path("camel.apache.org/" + name).asText();
    }

    public JsonNode definition() {
        return yaml.at("/spec/definition");
    }

    public List<String> required() {
        return texts(definition().path("required"));
    }

    /** What is declared of each property, in the order of the file. */
    public Map<String, JsonNode> properties() {
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        definition().path("properties").properties()
                .forEach(property -> properties.put(property.getKey(), property.getValue()));
        return properties;
    }

    public List<String> dependencies() {
        return texts(yaml.at("/spec/dependencies"));
    }

    /** The headers it speaks of. */
    public List<String> headers() {
        List<String> names = new ArrayList<>();
        yaml.at("/spec/dataTypes").forEach(type -> type.path("headers").fieldNames().forEachRemaining(names::add));
        return names;
    }

    /** The scheme of the component it uses. */
    public String scheme() {
        return uri().substring(0, uri().indexOf(':'));
    }

    /**
     * The options of the component that the template sets, each with the property it comes from; folder is the path.
     */
    public Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        PLACEHOLDER.matcher(uri()).results().forEach(path -> options.put("folder", path.group(1)));
        Map<String, String> beans = beans();
        endpoint().path("parameters").properties().forEach(
                parameter -> PLACEHOLDER.matcher(parameter.getValue().asText()).results().map(found -> found.group(1))
                        .forEach(name -> options.put(parameter.getKey(), beans.getOrDefault(name, name))));
        return options;
    }

    /** All names that the template mentions as properties, those in beans included and the names of beans not. */
    public TreeSet<String> mentioned() {
        TreeSet<String> names = new TreeSet<>(beans().values());
        PLACEHOLDER.matcher(yaml.at("/spec/template").toString()).results().forEach(found -> names.add(found.group(1)));
        names.removeAll(beans().keySet());
        return names;
    }

    @Override
    public String toString() {
        return name();
    }

    private Map<String, String> beans() {
        Map<String, String> beans = new LinkedHashMap<>();
        yaml.at("/spec/template/beans").forEach(
                bean -> IN_SCRIPT.matcher(bean.path("script").asText()).results()
                        .forEach(found -> beans.put(bean.path("name").asText(), found.group(1))));
        return beans;
    }

    private String uri() {
        return endpoint().path("uri").asText();
    }

    /** Where the template meets the component: it comes from there, or sends there. */
    private JsonNode endpoint() {
        JsonNode from = yaml.at("/spec/template/from");
        return type().equals("source")
                ? from : StreamSupport.stream(from.path("steps").spliterator(), false)
                        .map(step -> step.path("to")).filter(JsonNode::isObject).findFirst().orElseThrow();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }
}
