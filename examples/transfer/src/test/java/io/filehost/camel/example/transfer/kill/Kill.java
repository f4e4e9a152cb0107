package io.filehost.camel.example.transfer.kill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * One planned kill.
 *
 * @param moment     where it strikes
 * @param occurrence at which occurrence of the moment, from 1
 * @param millis     for {@link Moment#RANDOM}: how long after the start of the program
 */
public record Kill(Moment moment, int occurrence, long millis) {

    private static final int EARLY_MILLIS = 1500;

    /**
     * A plan: every named moment once, in random order, then random moments.
     *
     * @param kills       how many
     * @param occurrences the largest occurrence of a moment to wait for
     * @param millis      how late a random kill may come
     * @param sendOn      whether the program sends on to sendspace
     */
    public static List<Kill> plan(int kills, int occurrences, int millis, boolean sendOn, Random random) {
        List<Kill> plan = new ArrayList<>();
        List<Moment> moments = Arrays.stream(Moment.values()).filter(moment -> sendOn || !moment.isForwarding()).toList();
        for (int index = 0; index < kills; index++) {
            Moment moment = moments.get(Math.min(index, moments.size() - 1));
            // Few files go in units; that moment must not be waited for in vain.
            int occurrence = moment == Moment.BETWEEN_UNITS ? 1 : 1 + random.nextInt(occurrences);
            plan.add(new Kill(moment, occurrence, EARLY_MILLIS + random.nextInt(millis)));
        }
        // The random ones come last: they may let a small tree arrive, and the named moments need work to do.
        Collections.shuffle(plan.subList(0, Math.min(kills, moments.size() - 1)), random);
        return plan;
    }
}
