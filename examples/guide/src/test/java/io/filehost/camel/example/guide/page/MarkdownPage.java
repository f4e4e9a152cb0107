package io.filehost.camel.example.guide.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page in Markdown as far as its blocks of code go. */
final class MarkdownPage {

    private static final String END = "```";
    private static final Pattern FENCE = Pattern.compile("```(\\w*)");
    private static final Pattern SOURCE = Pattern.compile("<!-- source: (\\S+) -->");

    private final List<String> lines;

    MarkdownPage(String text) {
        this.lines = text.lines().toList();
    }

    /** Its blocks, from top to bottom. */
    List<CodeBlock> blocks() {
        List<CodeBlock> blocks = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            Matcher fence = FENCE.matcher(lines.get(line));
            if (fence.matches()) {
                int end = endOf(line);
                blocks.add(new CodeBlock(
                        line + 1, fence.group(1), source(line), joined(lines.subList(line + 1, end))));
                line = end;
            }
        }
        return blocks;
    }

    /** The page with its blocks as their sources are now. */
    String rendered() throws IOException {
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (CodeBlock block : blocks()) {
            text.append(joined(lines.subList(done, block.line()))).append(block.current());
            done = endOf(block.line() - 1);
        }
        return text.append(joined(lines.subList(done, lines.size()))).toString();
    }

    /** The page without its blocks. */
    String prose() {
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (CodeBlock block : blocks()) {
            text.append(joined(lines.subList(done, block.line() - 1)));
            done = endOf(block.line() - 1) + 1;
        }
        return text.append(joined(lines.subList(done, lines.size()))).toString();
    }

    private Optional<String> source(int fence) {
        return fence == 0
                ? Optional.empty()
                : Optional.of(SOURCE.matcher(lines.get(fence - 1))).filter(Matcher::matches).map(mark -> mark.group(1));
    }

    private int endOf(int fence) {
        int end = fence + 1;
        while (!lines.get(end).equals(END)) {
            end++;
        }
        return end;
    }

    private static String joined(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
