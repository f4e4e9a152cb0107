package io.filehost.camel.example.guide.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Links between pages lead somewhere, and every page is found from the first one. Nothing is asked of the network. */
class LinkTest {

    private static final Path FIRST = Path.of("README.md");

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(Path page) throws IOException {
        assertThat(Links.of(page).broken()).as("links of %s", page).isEmpty();
    }

    @Test
    void everyPageIsFoundFromTheFirst() throws IOException {
        Set<Path> found = new HashSet<>(Set.of(FIRST));
        Deque<Path> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            Set<Path> led = new HashSet<>(Links.of(open.pop()).places());
            pages().stream().filter(page -> led.contains(page) || led.contains(page.getParent())).filter(found::add)
                    .forEach(open::push);
        }

        assertThat(found).containsAll(pages());
    }

    static List<Path> pages() throws IOException {
        return Documents.all();
    }
}
