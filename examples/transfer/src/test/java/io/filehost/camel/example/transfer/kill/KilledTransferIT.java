package io.filehost.camel.example.transfer.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.filehost.camel.example.transfer.store.ForwardedFiles;
import io.filehost.camel.example.transfer.tree.AwkwardTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The program as its own process, killed with SIGKILL while the emulator in it misbehaves. */
class KilledTransferIT {

    private static final List<Kill> KILLS = List.of(new Kill(Moment.BETWEEN_UNITS, 1, 0), new Kill(Moment.UPLOADED, 5, 0),
            new Kill(Moment.DELIVERED, 7, 0), new Kill(Moment.STORE_WRITE, 4, 0), new Kill(Moment.FORWARDED, 3, 0),
            new Kill(Moment.MAILED, 4, 0), new Kill(Moment.FORWARDING, 2, 0));

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

        Map<String, String> local = Trees.local(directory);
        assertThat(Trees.mediaFire(home.resolve("data"), "Archive")).isEqualTo(local);
        assertThat(Trees.mediaFire(home.resolve("data"), "Inbox")).isEmpty();
        assertThat(campaign.repeatedDeliveries()).isEmpty();
        assertThat(Trees.sendspace(home.resolve("data"), "Archive")).isEqualTo(local);
        assertThat(mailed()).isEqualTo(local.keySet());
    }

    private Set<String> mailed() throws IOException {
        try (ForwardedFiles files = new ForwardedFiles(home.resolve("data/forwarded.log"))) {
            return files.mailed();
        }
    }
}
