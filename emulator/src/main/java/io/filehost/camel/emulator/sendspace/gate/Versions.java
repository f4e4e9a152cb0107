package io.filehost.camel.emulator.sendspace.gate;

import java.util.Set;
import java.util.function.Supplier;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.sendspace.rule.Quirk;
import io.filehost.camel.emulator.sendspace.rule.Rules;

import static io.filehost.camel.emulator.sendspace.error.ErrorCode.BAD_API_VERSION;
import static io.filehost.camel.emulator.sendspace.error.ErrorCode.OUTDATED_VERSION;

/** Which revisions of the API and of applications are let in. */
final class Versions {

    private static final String FIRST = "1.0";
    private static final Set<String> LATER = Set.of("1.1", "1.2");

    private final Supplier<Rules> rules;

    Versions(Supplier<Rules> rules) {
        this.rules = rules;
    }

    /** Refuses another revision than 1.0 with 5; later ones can be let in (C7). */
    void checkApi(Call call) {
        String version = call.required("api_version");
        if (!version.equals(FIRST) && !(rules.get().has(Quirk.LATER_VERSIONS) && LATER.contains(version))) {
            throw Refusal.of(BAD_API_VERSION, "api_version " + version);
        }
    }

    /**
     * Refuses an application that is too old with 25. One that says nothing is let in, as the parameter is optional.
     */
    void checkApplication(Call call) {
        boolean old = rules.get().oldestApp().isPresent()
                && call.text("app_version").filter(given -> isBelow(given, rules.get().oldestApp().get())).isPresent();
        if (old) {
            throw Refusal.of(OUTDATED_VERSION);
        }
    }

    /** Compares figure by figure; what is no figure counts as 0, as the version is free text. */
    private static boolean isBelow(String given, String oldest) {
        String[] have = given.split("\\.");
        String[] need = oldest.split("\\.");
        for (int i = 0; i < Math.max(have.length, need.length); i++) {
            int difference = Long.compare(figure(have, i), figure(need, i));
            if (difference != 0) {
                return difference < 0;
            }
        }
        return false;
    }

    private static long figure(String[] parts, int index) {
        return index < parts.length && parts[index].matches("\\d{1,9}") ? Long.parseLong(parts[index]) : 0;
    }
}
