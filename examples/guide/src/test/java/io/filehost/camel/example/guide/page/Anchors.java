package io.filehost.camel.example.guide.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a link can name within a page: its headings, spelled as the hosts of Git repositories spell them. */
final class Anchors {

    private static final Pattern MARKDOWN = Pattern.compile("(?m)^#{1,6} +(.+?) *$");
    private static final Pattern ASCIIDOC = Pattern.compile("(?m)^={1,6} +(.+?) *$");

    private Anchors() {
    }

    /** Those of a page in Markdown; a heading that stands there again gets a number. */
    static Set<String> ofMarkdown(String prose) {
        Set<String> anchors = new HashSet<>();
        Map<String, Integer> seen = new HashMap<>();
        Matcher heading = MARKDOWN.matcher(prose);
        while (heading.find()) {
            String anchor = plain(heading.group(1)).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
            int before = seen.merge(anchor, 1, Integer::sum) - 1;
            anchors.add(before == 0 ? anchor : anchor + "-" + before);
        }
        return anchors;
    }

    /** Those of a page in AsciiDoc. */
    static Set<String> ofAsciiDoc(String text) {
        Set<String> anchors = new HashSet<>();
        Matcher heading = ASCIIDOC.matcher(text);
        while (heading.find()) {
            anchors.add("_" + plain(heading.group(1)).replaceAll("[^\\p{L}\\p{N} _-]", "").replaceAll("[ -]+", "_"));
        }
        return anchors;
    }

    private static String plain(String heading) {
        return heading.replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1").toLowerCase(Locale.ROOT);
    }
}
