package io.filehost.camel.example.transfer.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.filehost.camel.emulator.mediafire.EmulatorOptions;
import io.filehost.camel.emulator.mediafire.MediaFireEmulator;
import io.filehost.camel.example.transfer.kill.Kill;
import io.filehost.camel.example.transfer.kill.KillCampaign;
import io.filehost.camel.example.transfer.kill.Trees;

/**
 * The program under seeded kills, from the command line: {@code DIRECTORY DATA KILLS SEED [OPTIONS OF THE PROGRAM]}.
 * Ends with 0 when the archive is the directory and no delivery came again after it had completed.
 */
public final class RunKillCampaign {

    private static final int OPTIONS = 4;
    private static final int LATEST_MILLIS = 20_000;

    private RunKillCampaign() {
    }

    public static void main(String[] words) throws Exception {
        Path directory = Path.of(words[0]);
        Path data = Path.of(words[1]);
        int kills = Integer.parseInt(words[2]);
        long seed = Long.parseLong(words[3]);
        System.out.println("%d kills, seed %d".formatted(kills, seed));
        List<String> options = List.of(words).subList(OPTIONS, words.length);
        KillCampaign campaign = new KillCampaign(directory, data, options, System.out::println);
        int struck = campaign.run(Kill.plan(kills, 40, LATEST_MILLIS, new Random(seed)));
        int code = campaign.finish();
        System.out.println(
                "%d kills struck; the last run ended with %d, output in %s".formatted(struck, code, campaign.output()));
        System.exit(compare(directory, data, campaign.repeatedDeliveries()) && code == 0 ? 0 : 1);
    }

    private static boolean compare(Path directory, Path data, List<String> repeated) throws Exception {
        EmulatorOptions options = EmulatorOptions.builder().data(data.resolve("emulator")).account("demo@example.com", "look")
                .build();
        try (MediaFireEmulator emulator = MediaFireEmulator.start(options)) {
            Map<String, String> archive = Trees.remote(emulator.account("demo@example.com").tree(), "Archive");
            Map<String, String> inbox = Trees.remote(emulator.account("demo@example.com").tree(), "Inbox");
            boolean same = archive.equals(Trees.local(directory));
            System.out.println("archive %s the directory (%d files), inbox holds %d, %d deliveries repeated after completion"
                    .formatted(same ? "is" : "IS NOT", archive.size(), inbox.size(), repeated.size()));
            return same && inbox.isEmpty() && repeated.isEmpty();
        }
    }
}
