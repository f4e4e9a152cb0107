package io.filehost.camel.emulator.kernel;

import java.security.SecureRandom;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Makes the keys of items, accounts, sessions. Whoever stores a key makes sure that it is not taken. */
@FunctionalInterface
public interface KeyGenerator {

    /** A key of {@code length} characters from {@code [0-9a-z]}. */
    String next(int length);

    /** Keys nobody can foresee. */
    static KeyGenerator random() {
        return from(new SecureRandom());
    }

    /** The same keys in each run. */
    static KeyGenerator seeded(long seed) {
        return from(new Random(seed));
    }

    private static KeyGenerator from(RandomGenerator source) {
        return length -> {
            StringBuilder key = new StringBuilder(length);
            for (int i = 0; i < length; i++) {
                key.append(Character.forDigit(source.nextInt(36), 36));
            }
            return key.toString();
        };
    }
}
