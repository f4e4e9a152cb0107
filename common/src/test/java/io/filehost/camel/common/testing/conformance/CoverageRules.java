package io.filehost.camel.common.testing.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import io.filehost.camel.common.testing.conformance.Behaviour.Evidence;
import io.filehost.camel.common.testing.conformance.Behaviour.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.commons.support.AnnotationSupport.isAnnotated;

/**
 * What the conformance tests of a module show, against the list of documented methods. The page is written by these
 * tests when the system property {@code coverage.write} is true.
 */
public interface CoverageRules {

    /** Whose coverage. */
    CoverageSubject subject();

    @Test
    default void thePageTellsWhatTheTestsShow() throws IOException {
        String current = new CoverageTable(subject(), behaviours()).page();
        if (Boolean.getBoolean("coverage.write")) {
            Files.writeString(subject().file(), current);
        }

        assertThat(subject().file())
                .as("write the page: mvn -ntp -pl camel-%s -am test -Dtest=CoverageTest -Dcoverage.write=true"
                    + " -Dsurefire.failIfNoSpecifiedTests=false", subject().component().scheme())
                .content().isEqualTo(current);
    }

    @Test
    default void everyMethodSucceedsInOneTestAndIsRefusedInAnother() throws IOException {
        assertThat(subject().documented()).filteredOn(method -> !subject().excused().contains(method)).allSatisfy(method -> {
            assertThat(isShown(method, Outcome.SUCCESS)).as("%s succeeds in some test", method).isTrue();
            assertThat(isShown(method, Outcome.FAILURE)).as("%s is refused in some test", method).isTrue();
        });
    }

    @Test
    default void everyAnnotationNamesKnownMethodsAndStandsOnATest() {
        assertThat(behaviours()).isNotEmpty().allSatisfy(shown -> {
            assertThat(isAnnotated(shown.test(), Testable.class)).as(shown.name()).isTrue();
            assertThat(shown.behaviour().method()).as(shown.name()).isNotEmpty()
                    .allMatch(method -> subject().catalogue().apply(method).isPresent());
            assertThat(shown.behaviour().source()).as(shown.name()).isNotBlank();
        });
    }

    @Test
    default void anExampleThatIsCitedShowsTheMethodAndItsErrors() throws IOException {
        for (ShownBehaviour shown : behaviours()) {
            if (shown.behaviour().known() == Evidence.EXAMPLE) {
                isShownByItsExample(shown.behaviour());
            }
        }
    }

    private void isShownByItsExample(Behaviour shown) throws IOException {
        assertThat(shown.method()).as(shown.source()).containsExactly(subject().exampleOf(shown.source()));
        String content = Files.readString(subject().examples().resolve(shown.source()));
        for (int code : shown.codes()) {
            assertThat(content).as(shown.source()).contains(Integer.toString(code));
        }
    }

    private boolean isShown(String method, Outcome outcome) {
        return behaviours().stream().anyMatch(shown -> shown.shows(method, outcome));
    }

    private List<ShownBehaviour> behaviours() {
        return ShownBehaviour.of(subject().component());
    }
}
