package io.filehost.camel.common.testing.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import io.filehost.camel.common.testing.Repository;
import io.filehost.camel.common.testing.page.DifferencesPage.Row;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A page of differences has a row for everything the notes leave open, and names nothing that is not there. */
public interface DifferencesPageRules {

    /** The page. */
    Path differences();

    /** What it has to answer. */
    ProtocolNotes notes() throws IOException;

    /** Everything that may be named as a switch. */
    Set<String> switches() throws IOException, InterruptedException;

    /** Those that must be. */
    Set<String> quirks();

    @Test
    default void everyContradictionHasOneRow() throws IOException {
        assertThat(page().numbers("C\\d+")).isNotEmpty().containsExactlyElementsOf(notes().contradictions());
    }

    @Test
    default void everyUnknownHasOneRow() throws IOException {
        assertThat(page().numbers("U\\d+")).isNotEmpty().containsExactlyElementsOf(notes().unknowns());
    }

    @Test
    default void everySectionWithARecommendedReadingIsNamed() throws IOException {
        Set<String> named = new TreeSet<>(page().numbers("§.*").stream().map(number -> number.substring(1)).toList());

        assertThat(named).containsAll(notes().sectionsWithReadings());
    }

    @Test
    default void everyRowSaysWhatBothSidesDoAndWhereThatIsTested() throws IOException {
        assertThat(page().rows()).allSatisfy(row -> {
            assertThat(row.cells()).as(row.number()).hasSize(Row.CELLS);
            assertThat(row.cells().get(1)).as(row.number()).isNotEmpty();
            assertThat(row.cells().get(2) + row.cells().get(3)).as(row.number()).isNotEmpty();
            assertThat(row.tests()).as(row.number()).isNotEmpty();
        });
    }

    @Test
    default void everyTestClassNamedExists() throws IOException {
        assertThat(Repository.testClasses()).containsAll(page().rows().stream().flatMap(Row::tests).toList());
    }

    @Test
    default void everySwitchNamedExists() throws IOException, InterruptedException {
        assertThat(switches()).containsAll(named());
    }

    @Test
    default void everyQuirkOfTheEmulatorIsOnThePage() throws IOException {
        assertThat(named()).containsAll(quirks());
    }

    private List<String> named() throws IOException {
        return page().rows().stream().flatMap(Row::switches).toList();
    }

    private DifferencesPage page() throws IOException {
        return new DifferencesPage(differences());
    }
}
