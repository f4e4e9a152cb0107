package io.filehost.camel.common.testing.soak;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;

import org.apache.camel.Exchange;
import org.apache.camel.Processor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What one process does with the files it gets. It fails now and then, and may be killed when a file comes or when it
 * is done with it. A kill is a copy of the state file as it is at that moment: the next process goes on with the copy,
 * and what this one still does counts for nothing.
 */
final class SoakedRoute implements Processor {

    private static final int FAILS_ONCE_IN = 20;

    private final Map<String, byte[]> planted;
    private final Deliveries deliveries;
    private final Random random;
    private final Kill kill;
    private int files;
    private boolean dead;

    /**
     * The end of a process.
     *
     * @param file       which of its files is the last; 0 for none
     * @param afterwards true when the file was processed
     * @param from       its state file
     * @param to         the state file of the next process
     */
    record Kill(int file, boolean afterwards, Path from, Path to) {
    }

    SoakedRoute(Map<String, byte[]> planted, Deliveries deliveries, Random random, Kill kill) {
        this.planted = planted;
        this.deliveries = deliveries;
        this.random = random;
        this.kill = kill;
    }

    boolean isDead() {
        return dead;
    }

    @Override
    public void process(Exchange exchange) throws IOException {
        if (dead) {
            throw new IllegalStateException("the process is dead");
        }
        files++;
        String name = exchange.getMessage().getHeader(Exchange.FILE_NAME, String.class);
        deliveries.begins(name);
        dieIf(!kill.afterwards());
        byte[] content = exchange.getMessage().getBody(InputStream.class).readAllBytes();
        assertThat(content).as(name).hasSameSizeAs(planted.get(name));
        if (random.nextInt(FAILS_ONCE_IN) == 0) {
            throw new IOException("the route fails");
        }
        deliveries.succeeds(name, content);
        dieIf(kill.afterwards());
    }

    private void dieIf(boolean now) throws IOException {
        if (now && files == kill.file()) {
            dead = true;
            Files.copy(kill.from(), kill.to());
            deliveries.killed();
            throw new IllegalStateException("the process is killed");
        }
    }
}
