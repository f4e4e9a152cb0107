package io.filehost.camel.example.transfer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.filehost.camel.example.transfer.kill.Kill;
import io.filehost.camel.example.transfer.kill.KillCampaign;
import io.filehost.camel.example.transfer.kill.Trees;
import io.filehost.camel.example.transfer.store.ForwardedFiles;

/**
 * The program under seeded kills, from the command line: {@code DIRECTORY DATA KILLS SEED [OPTIONS OF THE PROGRAM]}.
 * Ends with 0 when the archive is the directory, no delivery came again after it had completed, and sendspace, unless
 * that is left out, has the directory as well, each file once and mailed.
 */
public final class RunKillCampaign {

    private static final int OPTIONS = 4;
    private static final int LATEST_MILLIS = 20_000;
    // Small, so that a tree of some hundred files still has work to do when the last kill strikes.
    private static final int OCCURRENCES = 12;

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
        boolean sendOn = !options.contains("--only");
        int struck = campaign.run(Kill.plan(kills, OCCURRENCES, LATEST_MILLIS, sendOn, new Random(seed)));
        int code = campaign.finish();
        System.out.println(
                "%d kills struck; the last run ended with %d, output in %s".formatted(struck, code, campaign.output()));
        boolean good = compare(directory, data, campaign.repeatedDeliveries()) & (!sendOn || compare(directory, data));
        System.exit(good && code == 0 ? 0 : 1);
    }

    private static boolean compare(Path directory, Path data, List<String> repeated) throws IOException {
        Map<String, String> archive = Trees.mediaFire(data, "Archive");
        Map<String, String> inbox = Trees.mediaFire(data, "Inbox");
        boolean same = archive.equals(Trees.local(directory));
        System.out.println("archive %s the directory (%d files), inbox holds %d, %d deliveries repeated after completion"
                .formatted(same ? "is" : "IS NOT", archive.size(), inbox.size(), repeated.size()));
        return same && inbox.isEmpty() && repeated.isEmpty();
    }

    private static boolean compare(Path directory, Path data) throws IOException {
        Map<String, String> local = Trees.local(directory);
        Map<String, String> sendspace = Trees.sendspace(data, "Archive");
        boolean same = sendspace.equals(local);
        try (ForwardedFiles forwarded = new ForwardedFiles(data.resolve("forwarded.log"))) {
            boolean mailed = forwarded.mailed().equals(local.keySet());
            System.out.println("sendspace %s the directory (%d files, none twice), %s mailed, %d mails perhaps twice"
                    .formatted(same ? "is" : "IS NOT", sendspace.size(), mailed ? "all" : "NOT ALL", forwarded.mailedAgain()));
            return same && mailed;
        }
    }
}
