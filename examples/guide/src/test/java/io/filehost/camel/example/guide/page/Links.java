package io.filehost.camel.example.guide.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import io.filehost.camel.common.testing.Repository;

/** The links of a page. */
final class Links {

    private static final Pattern MARKDOWN = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern ASCIIDOC = Pattern.compile("(?:link|xref|image):+([^\\[\\s]+)\\[");
    private static final Pattern CODE = Pattern.compile("`[^`\n]*`");

    private final Path page;
    private final List<String> targets;

    private Links(Path page, List<String> targets) {
        this.page = page;
        this.targets = targets;
    }

    /** @param page relative to the repository */
    static Links of(Path page) throws IOException {
        String text = Documents.text(page);
        boolean markdown = isMarkdown(page);
        String prose = CODE.matcher(markdown ? new MarkdownPage(text).prose() : text).replaceAll("``");
        return new Links(
                page, (markdown ? MARKDOWN : ASCIIDOC).matcher(prose).results().map(link -> link.group(1)).toList());
    }

    /** Those that lead nowhere, each with the reason. */
    List<String> broken() throws IOException {
        return targets.stream().flatMap(target -> problem(target).stream()).toList();
    }

    /** The files and folders of the repository they lead to, relative to it. */
    List<Path> places() {
        return targets.stream().filter(target -> !isAbsolute(target)).map(this::place).distinct().toList();
    }

    private Optional<String> problem(String target) {
        if (isAbsolute(target)) {
            return URI.create(target).getHost() == null ? Optional.of(target + " names no host") : Optional.empty();
        }
        Path place = place(target);
        if (place.startsWith("..") || Files.notExists(Repository.ROOT.resolve(place))) {
            return Optional.of(target + " is not there");
        }
        int hash = target.indexOf('#');
        return hash < 0 || anchors(place).contains(target.substring(hash + 1))
                ? Optional.empty() : Optional.of(target + " names no heading of " + place);
    }

    private Path place(String target) {
        String file = target.replaceFirst("#.*", "");
        return file.isEmpty()
                ? page : Repository.ROOT.relativize(Repository.ROOT.resolve(page).resolveSibling(file).normalize());
    }

    private static Set<String> anchors(Path place) {
        try {
            String text = Documents.text(place);
            return isMarkdown(place) ? Anchors.ofMarkdown(new MarkdownPage(text).prose()) : Anchors.ofAsciiDoc(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isAbsolute(String target) {
        return target.contains("://");
    }

    private static boolean isMarkdown(Path page) {
        return page.toString().endsWith(".md");
    }
}
