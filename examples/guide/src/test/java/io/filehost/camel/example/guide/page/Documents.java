package io.filehost.camel.example.guide.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.filehost.camel.common.testing.Repository;

/** The pages of the repository, in Markdown and AsciiDoc. */
final class Documents {

    /** What was copied from the services' documents and notes about them; it quotes, and shows nothing of ours. */
    private static final Path EVIDENCE = Path.of("docs/reference");

    private Documents() {
    }

    /** All pages, relative to the repository. */
    static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(Repository.ROOT)) {
            return files.map(Repository.ROOT::relativize).filter(Documents::isPage).sorted().toList();
        }
    }

    /** The pages whose blocks of code are ours. */
    static List<Path> markdown() throws IOException {
        return all().stream().filter(page -> page.toString().endsWith(".md") && !page.startsWith(EVIDENCE)).toList();
    }

    /** The text of a page. */
    static String text(Path page) throws IOException {
        return Files.readString(Repository.ROOT.resolve(page));
    }

    private static boolean isPage(Path file) {
        String name = file.toString();
        return (name.endsWith(".md") || name.endsWith(".adoc")) && Stream.of(name.split("/"))
                .noneMatch(part -> part.equals("target") || part.startsWith("."));
    }
}
