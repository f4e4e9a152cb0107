package io.filehost.camel.example.guide;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the page about archiving and purging says. */
class ArchiveTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration KEPT = Duration.ofDays(90);

    @RegisterExtension
    final GuideRun guide = new GuideRun();

    @Test
    void oldFilesOfTheArchiveGoForGoodAndYoungOnesStay() throws Exception {
        guide.plant("Archive/2026/old.txt", "old");
        guide.mediafire().clock().advance(KEPT.plusDays(1));
        guide.plant("Archive/young.txt", "young");

        guide.start(new PurgeRoute(KEPT, guide.mediafire().clock()));

        await().atMost(SOON).until(() -> guide.list("/Archive").equals(List.of("young.txt")));
        assertThat(guide.mediafire().journal().count("file/purge")).isEqualTo(1);
    }

    @Test
    void theTrashIsEmptied() throws Exception {
        guide.plant("Inbox/a.txt", "a");
        guide.start("empty-trash", Map.of());
        guide.send("mediafire:/?operation=delete", null, Map.of("CamelMediaFireSubjectPath", "/Inbox/a.txt"));
        guide.stop();

        guide.start("empty-trash", Map.of());

        await().atMost(SOON).until(() -> guide.mediafire().journal().count("device/empty_trash") == 1);
    }
}
