package io.filehost.camel.example.transfer.kill;

import java.nio.file.Path;
import java.util.List;

import io.filehost.camel.example.transfer.cli.TransferCommand;

/**
 * The program, killed by itself at the moment that the properties {@code kill.moment} and {@code kill.occurrence} name;
 * {@code kill.state} is the state file to watch.
 */
public final class MortalTransfer {

    private MortalTransfer() {
    }

    public static void main(String[] words) {
        Moment moment = Moment.valueOf(System.getProperty("kill.moment", Moment.RANDOM.name()));
        KillPoints points = new KillPoints(new Killer(moment, Integer.getInteger("kill.occurrence", 1)));
        if (moment == Moment.STORE_WRITE) {
            points.watch(Path.of(System.getProperty("kill.state")));
        }
        TransferCommand.start(List.of(words), points);
    }
}
