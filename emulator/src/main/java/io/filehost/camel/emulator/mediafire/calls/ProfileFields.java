package io.filehost.camel.emulator.mediafire.calls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;
import io.filehost.camel.emulator.mediafire.state.Account;

/**
 * What {@code user/update} tells of a person, checked before anything is kept. An empty value empties the field. What
 * no answer shows again (newsletter, usage, time zone, company) is kept all the same.
 */
record ProfileFields(Map<String, String> values) {

    /** What the service shows of somebody who told nothing (recorded). */
    static final String NO_GENDER = "Prefer not to answer";

    private static final List<String> TEXTS
            = List.of("first_name", "last_name", "display_name", "website", "location", "timezone");
    private static final String SUBDOMAIN = "subdomain";
    private static final String COMPANY = "company_name";

    /**
     * @throws Refusal 128 for a subdomain without a company or the other way round, 129 for a value of another form,
     *                 194 for a subdomain that is taken or no name of a host
     */
    static ProfileFields of(Call call, Account account) {
        Map<String, String> values = new LinkedHashMap<>();
        TEXTS.stream().filter(call::has).forEach(name -> values.put(name, call.text(name, "")));
        if (call.has("birth_date")) {
            values.put("birth_date", birthDate(call));
        }
        if (call.hasText("gender")) {
            String gender = call.choice("gender", "", "male", "female", "none");
            values.put("gender", gender.equals("none") ? NO_GENDER : gender);
        }
        if (call.hasText("primary_usage")) {
            values.put("primary_usage", call.choice("primary_usage", "", "none", "home", "work", "school"));
        }
        // The documents call it receive_newsletter, the Python client newsletter.
        for (String name : List.of("receive_newsletter", "newsletter")) {
            if (call.hasText(name)) {
                values.put("receive_newsletter", call.flag(name, true) ? "yes" : "no");
            }
        }
        putCompany(call, account, values);
        return new ProfileFields(values);
    }

    private static String birthDate(Call call) {
        String date = call.text("birth_date", "");
        if (!date.matches("(\\d{4}-\\d{2}-\\d{2})?")) {
            throw call.malformed("birth_date");
        }
        return date;
    }

    private static void putCompany(Call call, Account account, Map<String, String> values) {
        if (!call.hasText(SUBDOMAIN) && !call.hasText(COMPANY)) {
            return;
        }
        String company = call.required(COMPANY);
        String subdomain = call.required(SUBDOMAIN);
        boolean taken = account.world().all().stream().filter(other -> other != account)
                .anyMatch(other -> subdomain.equals(new Profile("profile", Map.of()).get(other, SUBDOMAIN)));
        if (taken || !subdomain.matches("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")) {
            throw Refusal.of(ErrorCode.SUBDOMAIN_ERROR, subdomain);
        }
        values.put(SUBDOMAIN, subdomain);
        values.put(COMPANY, company);
    }

    void keepIn(Profile profile, Account account) {
        values.forEach((name, value) -> profile.put(account, name, value));
    }
}
