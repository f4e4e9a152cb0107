package io.filehost.camel.emulator.mediafire.calls;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.filehost.camel.emulator.mediafire.state.JobPace;
import io.filehost.camel.emulator.mediafire.state.Quirk;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Calls on many items, which go on after their answer. */
class BackgroundJobTest {

    private static boolean running(Desk desk) throws Exception {
        return desk.ok("device/get_status").path("async_jobs_in_progress").asText().equals("yes");
    }

    @Test
    void aLargeCallIsAnsweredBeforeItIsDone() throws Exception {
        try (Desk desk = new Desk(state -> state.withBackgroundThreshold(5))) {
            String a = desk.folder("myfiles", "A");
            desk.files("A", 5);
            long before = desk.revision();

            JsonNode answer = desk.ok("folder/delete", "folder_key", a);

            assertThat(answer.path("asynchronous").asText()).isEqualTo("yes");
            assertThat(answer.has("new_device_revision")).isFalse();
            assertThat(desk.ok("folder/get_info", "folder_key", a).path("folder_info").has("delete_date")).isFalse();
            assertThat(running(desk)).isTrue();
            assertThat(running(desk)).isFalse();
            assertThat(desk.ok("folder/get_info", "folder_key", a).path("folder_info").has("delete_date")).isTrue();
            assertThat(desk.revision()).isEqualTo(before + 1);
        }
    }

    @Test
    void uploadsAreTakenMeanwhileUnlessTheQuirkRefusesThem() throws Exception {
        String hash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        try (Desk desk = new Desk(state -> state.withJobs(JobPace.heldAbove(2)))) {
            String a = desk.folder("myfiles", "A");
            desk.files("A", 3);
            desk.ok("folder/delete", "folder_key", a);

            desk.ok("upload/instant", "filename", "one.txt", "hash", hash, "size", "0");
            desk.emulator.change(options -> options.state(state -> state.with(Quirk.UPLOADS_WAIT_FOR_JOBS)));

            assertThat(desk.error("upload/instant", "filename", "two.txt", "hash", hash, "size", "0")).isEqualTo(208);
            desk.ok("upload/check", "filename", "two.txt", "hash", hash, "size", "0");
            desk.owner().jobs().finishAll();
            desk.ok("upload/instant", "filename", "two.txt", "hash", hash, "size", "0");
        }
    }

    @Test
    void allOtherChangesAreRefusedMeanwhileAndReadsAreNot() throws Exception {
        try (Desk desk = new Desk(state -> state.withJobs(JobPace.heldAbove(2)))) {
            String a = desk.folder("myfiles", "A");
            String b = desk.folder("myfiles", "B");
            String file = desk.file("", "one.txt");
            desk.files("A", 3);
            desk.ok("folder/copy", "folder_key_src", a, "folder_key_dst", b);

            Map<String, List<String>> changing = Map.of(
                    "file/delete", List.of("quick_key", file), "file/update", List.of("quick_key", file),
                    "file/move", List.of("quick_key", file), "file/copy", List.of("quick_key", file),
                    "file/purge", List.of("quick_key", file), "folder/create", List.of("foldername", "C"),
                    "folder/delete", List.of("folder_key", b), "folder/purge", List.of("folder_key", b),
                    "folder/move", List.of("folder_key_src", b), "device/empty_trash", List.of());
            for (Map.Entry<String, List<String>> call : changing.entrySet()) {
                assertThat(desk.error(call.getKey(), call.getValue().toArray(String[]::new)))
                        .as(call.getKey()).isEqualTo(208);
            }
            desk.ok("file/get_info", "quick_key", file);
            assertThat(running(desk)).isTrue();

            desk.owner().jobs().finishAll();

            assertThat(running(desk)).isFalse();
            desk.ok("folder/get_info", "folder_path", "B/A");
        }
    }

    @Test
    void aJobEndsWithTimeToo() throws Exception {
        try (Desk desk = new Desk(state -> state.withJobs(new JobPace(1, 1000, Duration.ofMinutes(1))))) {
            String a = desk.folder("myfiles", "A");
            desk.files("A", 3);
            desk.ok("folder/purge", "folder_key", a);
            assertThat(running(desk)).isTrue();

            desk.emulator.clock().advance(Duration.ofMinutes(2));

            assertThat(desk.error("folder/get_info", "folder_key", a)).isEqualTo(112);
            assertThat(running(desk)).isFalse();
        }
    }

    @Test
    void aCopyTellsTheKeysItIsGoingToUse() throws Exception {
        try (Desk desk = new Desk(state -> state.withJobs(JobPace.heldAbove(2)))) {
            String a = desk.folder("myfiles", "A");
            String b = desk.folder("myfiles", "B");
            desk.files("A", 3);

            String copy = desk.ok("folder/copy", "folder_key_src", a, "folder_key_dst", b)
                    .path("new_folderkeys").get(0).asText();

            assertThat(desk.error("folder/get_info", "folder_key", copy)).isEqualTo(112);
            desk.owner().jobs().finishAll();
            assertThat(desk.ok("folder/get_info", "folder_key", copy).path("folder_info").path("file_count").asText())
                    .isEqualTo("3");
        }
    }

    @Test
    void aWrongCallIsRefusedAtOnceHoweverLarge() throws Exception {
        try (Desk desk = new Desk(state -> state.withBackgroundThreshold(2))) {
            String a = desk.folder("myfiles", "A");
            desk.files("A", 3);

            assertThat(desk.error("folder/copy", "folder_key_src", a, "folder_key_dst", a)).isEqualTo(115);
            assertThat(running(desk)).isFalse();
        }
    }

    @Test
    void reservedNumbersTurnUpBelowTheDeviceRevision() throws Exception {
        try (Desk desk = new Desk(state -> state.withJobs(JobPace.heldAbove(2)).with(Quirk.LATE_REVISIONS))) {
            String a = desk.folder("myfiles", "A");
            desk.files("A", 3);
            desk.ok("folder/delete", "folder_key", a);
            long reserved = desk.revision();
            desk.file("", "uploaded meanwhile.txt");

            assertThat(desk.ok("device/get_changes", "revision", "0").path("deleted").path("folders")).isEmpty();
            desk.owner().jobs().finishAll();

            JsonNode deleted = desk.ok("device/get_changes", "revision", "0").path("deleted").path("folders");
            assertThat(deleted.get(0).path("revision").asLong()).isEqualTo(reserved).isLessThan(desk.revision());
        }
    }

    @Test
    void moreThan1000FilesAreNotDeleted() throws Exception {
        try (Desk desk = Desk.open()) {
            String a = desk.folder("myfiles", "A");
            desk.files("A", 1001);

            assertThat(desk.error("folder/delete", "folder_key", a)).isEqualTo(242);
        }
    }
}
