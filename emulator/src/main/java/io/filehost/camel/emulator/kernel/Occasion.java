package io.filehost.camel.emulator.kernel;

import java.util.Random;

/** When a fault strikes, told by the number of the matching request, which starts at 1. */
@FunctionalInterface
interface Occasion {

    boolean strikes(long number);

    static Occasion always() {
        return number -> true;
    }

    static Occasion nth(long which) {
        return number -> number == which;
    }

    static Occasion every(long step) {
        return number -> number % step == 0;
    }

    static Occasion first(long count) {
        return number -> number <= count;
    }

    static Occasion withProbability(double probability, Random random) {
        return number -> random.nextDouble() < probability;
    }
}
