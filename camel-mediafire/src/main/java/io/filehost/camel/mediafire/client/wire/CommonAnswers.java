package io.filehost.camel.mediafire.client.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.filehost.camel.common.api.Answer;
import io.filehost.camel.mediafire.client.model.CopyOutcome;
import io.filehost.camel.mediafire.client.model.Done;
import io.filehost.camel.mediafire.client.model.UserInfo;

/** Reads answers that several families share, and those without a record of their own. */
public final class CommonAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, Object>> MEMBERS = new TypeReference<>() {
    };

    private CommonAnswers() {
    }

    /** Any answer as its members. */
    public static Answer members(Node answer) {
        return new Answer(map(answer));
    }

    private static Map<String, Object> map(Node node) {
        return JSON.convertValue(node.json(), MEMBERS);
    }

    /** Answer of a call that changes something. */
    public static Done done(Node answer) {
        return new Done(deviceRevision(answer), answer.flag("asynchronous"), answer.child("new_names").values());
    }

    private static long deviceRevision(Node answer) {
        return answer.number("new_device_revision", answer.number("device_revision", 0));
    }

    /**
     * Answer of {@code file/copy} and {@code folder/copy}; the table and the samples spell the list differently (C7).
     */
    public static CopyOutcome copied(Node answer) {
        List<String> keys = new ArrayList<>();
        List.of("new_quickkeys", "new_quickkey", "new_folderkeys", "new_folderkey")
                .forEach(name -> keys.addAll(answer.texts(name)));
        return new CopyOutcome(
                keys, answer.number("skipped_count", 0), answer.number("other_count", 0), deviceRevision(answer),
                answer.flag("asynchronous"));
    }

    /** Answer of {@code user/get_info}. */
    public static UserInfo user(Node answer) {
        Node user = answer.child("user_info");
        return new UserInfo(
                user.flag("premium"), user.flag("validated"), user.number("used_storage_size", -1),
                user.number("storage_limit", -1), user.flag("storage_limit_exceeded"), user.number("bandwidth", -1),
                user.json().isObject() ? map(user) : Map.of());
    }
}
