package io.filehost.camel.example.transfer.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.example.transfer.tree.AwkwardTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The program as its own process, killed with SIGKILL while the emulator in it misbehaves. */
class KilledTransferIT {

    private static final String USERNAME = "demo@example.com";
    private static final List<Kill> KILLS = List.of(new Kill(Moment.BETWEEN_UNITS, 1, 0), new Kill(Moment.UPLOADED, 5, 0),
            new Kill(Moment.DELIVERED, 7, 0), new Kill(Moment.STORE_WRITE, 4, 0));

    @TempDir
    Path home;

    @Test
    void nothingIsLostAndNoDeliveryComesAgainAfterItCompleted() throws Exception {
        Path directory = Files.createDirectory(home.resolve("tree"));
        AwkwardTree.make(directory, 60, 20_000_000, 21);
        KillCampaign campaign = new KillCampaign(
                directory, home.resolve("data"), List.of("--fault-rate", "0.05", "--seed", "1"),
                line -> {
                });

        assertThat(campaign.run(KILLS)).as("kills that struck").isEqualTo(KILLS.size());
        assertThat(campaign.finish()).as("exit code, see %s", Files.readString(campaign.output().toPath())).isZero();

        assertThat(remote("Archive")).isEqualTo(Trees.local(directory));
        assertThat(remote("Inbox")).isEmpty();
        assertThat(campaign.repeatedDeliveries()).isEmpty();
    }

    private Map<String, String> remote(String folder) throws IOException {
        try (MediaFireEmulator emulator = MediaFireEmulator.start(EmulatorOptions.builder()
                .data(home.resolve("data/emulator")).account(USERNAME, "only-to-look").build())) {
            return Trees.remote(emulator.account(USERNAME).tree(), folder);
        }
    }
}
