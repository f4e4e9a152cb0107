package io.filehost.camel.mediafire.client.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Answer of {@code user/get_info}. Its text leaves out the details: they name the person.
 *
 * @param premium   true for a paid account
 * @param validated true when the e-mail address was confirmed
 * @param used      bytes stored; -1 when the service does not tell
 * @param limit     bytes allowed; -1 when the service does not tell
 * @param overLimit true when more is stored than allowed
 * @param bandwidth bandwidth figure of the account as the service gives it; -1 when it does not tell
 * @param details   all members as they came
 */
public record UserInfo(boolean premium, boolean validated, long used, long limit, boolean overLimit, long bandwidth,
        Map<String, Object> details) {

    public UserInfo {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    @Override
    public String toString() {
        return "UserInfo[premium=%s, validated=%s, used=%d, limit=%d]".formatted(premium, validated, used, limit);
    }
}
