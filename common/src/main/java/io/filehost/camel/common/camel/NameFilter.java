package io.filehost.camel.common.camel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Chooses files by name and place, with the words of Camel's file component. Compiled once; safe for many threads.
 */
public final class NameFilter {

    private final Pattern include;
    private final Pattern exclude;
    private final List<String> includeExt;
    private final List<String> excludeExt;
    private final List<Pattern> antInclude;
    private final List<Pattern> antExclude;
    private final int minDepth;
    private final int maxDepth;

    /**
     * What is wanted; null or blank for no restriction.
     *
     * @param include    regular expression for the whole name, in any case of letters
     * @param exclude    regular expression for the whole name, in any case of letters; goes before include
     * @param includeExt extensions without dot, separated by commas, in any case of letters
     * @param excludeExt the same; goes before includeExt
     * @param antInclude ant patterns for the path below the folder, separated by commas
     * @param antExclude the same; goes before antInclude
     * @param minDepth   1 is a file directly in the folder
     * @param maxDepth   see minDepth
     */
    public record Words(String include, String exclude, String includeExt, String excludeExt, String antInclude,
            String antExclude, int minDepth, int maxDepth) {
    }

    public NameFilter(Words words) {
        this.include = expression(words.include());
        this.exclude = expression(words.exclude());
        this.includeExt = extensions(words.includeExt());
        this.excludeExt = extensions(words.excludeExt());
        this.antInclude = antPatterns(words.antInclude());
        this.antExclude = antPatterns(words.antExclude());
        this.minDepth = words.minDepth();
        this.maxDepth = words.maxDepth();
    }

    /**
     * True when the file is wanted.
     *
     * @param path  names joined by slashes, from below the folder
     * @param name  the last of them
     * @param depth number of them
     */
    public boolean accepts(String path, String name, int depth) {
        return depth >= minDepth && depth <= maxDepth && acceptsName(name) && acceptsExtension(name) && acceptsPath(path);
    }

    private boolean acceptsName(String name) {
        return (exclude == null || !exclude.matcher(name).matches()) && (include == null || include.matcher(name).matches());
    }

    private boolean acceptsExtension(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return excludeExt.stream().noneMatch(lower::endsWith)
                && (includeExt.isEmpty() || includeExt.stream().anyMatch(lower::endsWith));
    }

    private boolean acceptsPath(String path) {
        return antExclude.stream().noneMatch(ant -> ant.matcher(path).matches())
                && (antInclude.isEmpty() || antInclude.stream().anyMatch(ant -> ant.matcher(path).matches()));
    }

    private static Pattern expression(String text) {
        return text == null || text.isBlank()
                ? null : Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    private static List<String> extensions(String text) {
        return parts(text).stream().map(ext -> "." + ext.toLowerCase(Locale.ROOT)).toList();
    }

    private static List<Pattern> antPatterns(String text) {
        return parts(text).stream().map(NameFilter::antPattern).toList();
    }

    private static List<String> parts(String text) {
        return Arrays.stream(Objects.requireNonNullElse(text, "").split(",")).map(String::strip)
                .filter(part -> !part.isEmpty()).toList();
    }

    /** Two stars stand for any number of folders, one for anything within a name, a question mark for one character. */
    private static Pattern antPattern(String ant) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < ant.length(); i++) {
            if (ant.startsWith("**/", i)) {
                regex.append("(?:.*/)?");
                i += 2;
            } else if (ant.startsWith("**", i)) {
                regex.append(".*");
                i++;
            } else if (ant.charAt(i) == '*') {
                regex.append("[^/]*");
            } else if (ant.charAt(i) == '?') {
                regex.append("[^/]");
            } else {
                regex.append(Pattern.quote(ant.substring(i, i + 1)));
            }
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }
}
