package io.filehost.camel.emulator.mediafire.state;

import java.util.Set;

import io.filehost.camel.emulator.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NamesTest {

    private static final StateOptions OPTIONS = StateOptions.defaults();

    @Test
    void aTakenNameIsNumberedBeforeItsExtension() {
        assertThat(Names.free("a.txt", OPTIONS, name -> false)).isEqualTo("a.txt");
        assertThat(Names.free("a.txt", OPTIONS, Set.of("a.txt", "a(1).txt")::contains)).isEqualTo("a(2).txt");
        assertThat(Names.free("a.tar.gz", OPTIONS, Set.of("a.tar.gz")::contains)).isEqualTo("a.tar(1).gz");
        assertThat(Names.free(".profile", OPTIONS, Set.of(".profile")::contains)).isEqualTo(".profile(1)");
    }

    @Test
    void aNumberedNameStaysWithinItsLimit() {
        String longest = "\uD83D\uDE00".repeat(251) + ".txt";

        String free = Names.free(longest, OPTIONS, longest::equals);

        assertThat(free.codePointCount(0, free.length())).isEqualTo(255);
        assertThat(free).endsWith("(1).txt");
    }

    @ParameterizedTest
    @ValueSource(strings = { "a", "ab", "a/b", "tab\there" })
    void badFileNamesAreRefusedAndTheKeyStays(String name) {
        assertThatThrownBy(() -> Names.checkFile(name, OPTIONS)).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.code()).isEqualTo(118);
            assertThat(refused.keyStays()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "abc", "a b+c%20&d=\"e\".txt", "\u05D0\u05D1\u05D2", "..." })
    void awkwardFileNamesAreTaken(String name) {
        assertThatCode(() -> Names.checkFile(name, OPTIONS)).doesNotThrowAnyException();
    }
}
