package io.filehost.camel.mediafire.operation;

import java.util.List;

import io.filehost.camel.common.camel.item.SubjectReader;
import io.filehost.camel.mediafire.client.model.FolderKey;
import io.filehost.camel.mediafire.client.model.QuickKey;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SubjectsTest {

    private static final SubjectReader<QuickKey, FolderKey> READER = new SubjectReader<>(new MediaFireKeys());
    private static final QuickKey FILE = new QuickKey("l86be19e1nrla8p");

    @Test
    void keysOfAListMayHaveSpacesAroundAndEmptyOnesAmongThem() {
        assertThat(READER.files(List.of(" abc ", "", "def")).keys()).containsExactly("abc", "def");
    }

    @Test
    void keysMayStandBetweenRecords() {
        assertThat(READER.files(List.of(FILE, " abc", new StringBuilder("def"))).keys())
                .containsExactly(FILE.value(), "abc", "def");
    }

    @Test
    void aFolderAmongFilesIsRefusedAndNotLeftOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> READER.files(List.of(FILE, new FolderKey("nopqrstuvwxyz"))).keys());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> READER.files(List.of(FILE, new FolderKey("abcdefghijklm"))).keys());
    }
}
