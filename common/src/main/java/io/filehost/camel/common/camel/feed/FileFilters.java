package io.filehost.camel.common.camel.feed;

import java.util.function.Predicate;

import io.filehost.camel.common.camel.NameFilter;
import io.filehost.camel.common.camel.option.WatchConfiguration;
import io.filehost.camel.common.feed.FileFilter;

/** Which files a consumer takes, by its options. */
public final class FileFilters {

    private static final NameFilter.Words NONE = new NameFilter.Words(null, null, null, null, null, null, 0, Integer.MAX_VALUE);

    private FileFilters() {
    }

    /** @param filter the bean that the route author gave; null for none */
    public static <F> FileFilter<F> of(WatchConfiguration options, Predicate<F> filter) {
        NameFilter.Words words = new NameFilter.Words(
                options.getInclude(), options.getExclude(), options.getIncludeExt(), options.getExcludeExt(),
                options.getAntInclude(), options.getAntExclude(), options.getMinDepth(), options.getMaxDepth());
        if (words.equals(NONE) && filter == null) {
            return FileFilter.all();
        }
        NameFilter names = new NameFilter(words);
        return new FileFilter<>(
                path -> names.accepts(path.toString(), path.name(), path.depth()), filter == null ? file -> true : filter);
    }
}
