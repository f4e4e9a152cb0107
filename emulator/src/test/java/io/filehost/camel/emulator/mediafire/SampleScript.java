package io.filehost.camel.emulator.mediafire;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.filehost.camel.emulator.mediafire.state.JobPace;
import io.filehost.camel.emulator.mediafire.state.Limit;

import static org.assertj.core.api.Assertions.assertThat;

/** Plays calls written down in YAML on a stage; {@code samples/methods.yaml} says what the words mean. */
final class SampleScript {

    private static final long LARGE = 1L << 40;

    private final MediaFireEmulator emulator;
    private final Caller caller;
    private final EmulatorOptions usual;

    SampleScript(MediaFireEmulator emulator, Caller caller) {
        this.emulator = emulator;
        this.caller = caller;
        this.usual = emulator.options();
    }

    /** Brings about what the call needs. */
    void prepare(SampleStage stage, JsonNode plan) throws Exception {
        for (JsonNode step : plan.path("before")) {
            for (int i = 0; i < step.path("times").asInt(1); i++) {
                Caller.Reply reply = send(stage, step.path("method").asText(), step, "json");
                step.path("keep").properties().forEach(
                        kept -> stage.keep(kept.getKey(), at(reply.response(), kept.getValue().asText()).asText()));
            }
        }
        if (plan.has("crowd")) {
            stage.crowd(plan.path("crowd").path("folder").asText(), plan.path("crowd").path("files").asInt());
        }
        if (plan.has("deep")) {
            stage.deepen(plan.path("deep").asText());
        }
        if (plan.path("full").asBoolean()) {
            stage.owner.exclusively(() -> limit(stage, 0));
        }
        if (plan.has("shares")) {
            long perDay = plan.path("shares").path("perDay").asLong();
            long perItem = plan.path("shares").path("perItem").asLong();
            emulator.change(options -> options.state(
                    state -> state.with(Limit.DAILY_SHARES, perDay).with(Limit.SHARES_OF_ITEM, perItem)));
        }
        if (plan.has("options")) {
            control(plan.path("options").toString());
        }
        if (plan.path("busy").asBoolean()) {
            startJob(stage);
        }
    }

    private static long limit(SampleStage stage, long bytes) {
        stage.owner.limitStorageTo(bytes);
        return bytes;
    }

    private void startJob(SampleStage stage) throws Exception {
        emulator.change(options -> options.state(state -> state.withJobs(JobPace.heldAbove(0))));
        caller.call(stage.ownerTicket, "folder/delete", "folder_key", stage.resolve("$emptyFolder"));
        emulator.change(options -> options.state(state -> state.withJobs(JobPace.heldAbove(100))));
    }

    private void control(String options) throws Exception {
        Caller.Reply reply = caller.send(HttpRequest.newBuilder(URI.create(caller.baseUrl() + "/_emulator/options"))
                .POST(BodyPublishers.ofString(options)).build());
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }

    /** Ends what would disturb the next stage. */
    void cleanUp(SampleStage stage) {
        stage.owner.exclusively(() -> limit(stage, LARGE));
        stage.owner.jobs().finishAll();
        emulator.change(options -> options.state(state -> usual.state()));
    }

    /** @param format {@code json} or {@code xml} */
    Caller.Reply send(SampleStage stage, String method, JsonNode plan, String format) throws Exception {
        String path = "/api/" + plan.path("version").asText("1.5") + "/" + method + ".php";
        List<String> pairs = new ArrayList<>();
        plan.path("with").properties().stream().filter(parameter -> !parameter.getValue().isNull()).forEach(parameter -> {
            pairs.add(parameter.getKey());
            pairs.add(stage.resolve(parameter.getValue().asText()));
        });
        pairs.addAll(List.of("response_format", format));
        String form = Caller.form(pairs.toArray(String[]::new));
        String as = plan.path("as").asText("owner");
        Caller.Ticket ticket = as.equals("other") ? stage.otherTicket : stage.ownerTicket;
        form += switch (as) {
            case "nobody" -> "";
            case "stranger" -> "&session_token=0123456789";
            case "unsigned" -> "&session_token=" + ticket.token;
            case "missigned" -> "&session_token=" + ticket.token + "&signature=" + "0".repeat(32);
            default -> signed(ticket, path, form + "&session_token=" + ticket.token).substring(form.length());
        };
        Caller.Reply reply = plan.has("body") ? data(path + "?" + form, stage, plan) : caller.post(path, form);
        if (reply.text().contains("new_key")) {
            ticket.key = ticket.key * 16807 % 2147483647;
        }
        return reply;
    }

    /**
     * The call as it is printed: a GET with the path and the order of parameters in print, without a format where none
     * is printed. The signature comes last.
     */
    Caller.Reply sendPrinted(SampleStage stage, PrintedRequest printed, JsonNode plan, String format) throws Exception {
        String path = plan.path("path").asText(printed.path());
        boolean signedIn = !plan.path("as").asText("owner").equals("nobody");
        Map<String, String> values = new LinkedHashMap<>();
        printed.names().forEach(name -> values.put(name, ""));
        plan.path("with").properties().forEach(
                parameter -> values.put(parameter.getKey(), stage.resolve(parameter.getValue().asText())));
        if (printed.hasFormat()) {
            values.put("response_format", format);
        }
        if (signedIn) {
            values.put("session_token", stage.ownerTicket.token);
            values.remove("signature");
        }
        String query = Caller.form(values.entrySet().stream()
                .flatMap(value -> Stream.of(value.getKey(), value.getValue())).toArray(String[]::new));
        Caller.Reply reply
                = caller.get(path + "?" + (signedIn ? signed(stage.ownerTicket, path, query) : query));
        if (reply.text().contains("new_key")) {
            stage.ownerTicket.key = stage.ownerTicket.key * 16807 % 2147483647;
        }
        return reply;
    }

    private static String signed(Caller.Ticket ticket, String path, String form) {
        return form + "&signature=" + ticket.sign(path + "?" + form);
    }

    private Caller.Reply data(String address, SampleStage stage, JsonNode plan) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(caller.baseUrl() + address))
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofString(plan.path("body").asText()));
        plan.path("headers").properties().stream().filter(header -> !header.getValue().isNull())
                .forEach(header -> request.header(header.getKey(), stage.resolve(header.getValue().asText())));
        return caller.send(request.build());
    }

    private static JsonNode at(JsonNode response, String path) {
        return response.at("/" + path.replace('.', '/'));
    }
}
