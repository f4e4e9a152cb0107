package io.filehost.camel.common.camel;

import io.filehost.camel.common.camel.NameFilter.Words;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NameFilterTest {

    private static final int ANY = Integer.MAX_VALUE;

    @Test
    void namesAreMatchedWholeAndInAnyCase() {
        NameFilter filter = new NameFilter(new Words("report.*", ".*\\.tmp", null, null, null, null, 0, ANY));

        assertThat(accepts(filter, "REPORT-1.txt")).isTrue();
        assertThat(accepts(filter, "old/report.csv")).isTrue();
        assertThat(accepts(filter, "my report")).isFalse();
        assertThat(accepts(filter, "report.TMP")).isFalse();
    }

    @Test
    void extensionsAreTakenWithoutDotAndInAnyCase() {
        NameFilter filter = new NameFilter(new Words(null, null, "csv, XML", "bak.xml", null, null, 0, ANY));

        assertThat(accepts(filter, "a.CSV")).isTrue();
        assertThat(accepts(filter, "a.xml")).isTrue();
        assertThat(accepts(filter, "a.bak.xml")).isFalse();
        assertThat(accepts(filter, "csv")).isFalse();
    }

    @Test
    void antPatternsLookAtThePath() {
        NameFilter filter = new NameFilter(new Words(null, null, null, null, "in/**/*.txt,top?.txt", "**/skip/**", 0, ANY));

        assertThat(accepts(filter, "in/a.txt")).isTrue();
        assertThat(accepts(filter, "in/x/y/a.txt")).isTrue();
        assertThat(accepts(filter, "top1.txt")).isTrue();
        assertThat(accepts(filter, "top/1.txt")).isFalse();
        assertThat(accepts(filter, "in/skip/a.txt")).isFalse();
        assertThat(accepts(filter, "other/a.txt")).isFalse();
    }

    @Test
    void charactersOfPatternsInNamesMeanThemselves() {
        NameFilter filter = new NameFilter(new Words(null, null, null, null, "a(1)[x].t+t", null, 0, ANY));

        assertThat(accepts(filter, "a(1)[x].t+t")).isTrue();
        assertThat(accepts(filter, "a1x.tt")).isFalse();
    }

    @Test
    void depthOneIsTheFolderItself() {
        NameFilter filter = new NameFilter(new Words(null, null, null, null, null, null, 2, 3));

        assertThat(accepts(filter, "a")).isFalse();
        assertThat(accepts(filter, "x/a")).isTrue();
        assertThat(accepts(filter, "x/y/a")).isTrue();
        assertThat(accepts(filter, "x/y/z/a")).isFalse();
    }

    private static boolean accepts(NameFilter filter, String path) {
        String[] names = path.split("/");
        return filter.accepts(path, names[names.length - 1], names.length);
    }
}
