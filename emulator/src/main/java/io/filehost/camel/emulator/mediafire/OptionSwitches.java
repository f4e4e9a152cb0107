package io.filehost.camel.emulator.mediafire;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import io.filehost.camel.emulator.kernel.ControlOrder;
import io.filehost.camel.emulator.kernel.OptionControls;
import io.filehost.camel.emulator.kernel.OptionSwitch;
import io.filehost.camel.emulator.mediafire.EmulatorOptions.Builder;
import io.filehost.camel.emulator.mediafire.state.JobPace;
import io.filehost.camel.emulator.mediafire.state.Limit;
import io.filehost.camel.emulator.mediafire.state.Quirk;
import io.filehost.camel.emulator.mediafire.state.upload.PollPace;
import io.filehost.camel.emulator.mediafire.state.upload.UnitSizes;
import io.filehost.camel.emulator.mediafire.state.upload.UploadQuirk;
import io.filehost.camel.emulator.mediafire.state.upload.UploadStatus;

/**
 * The options that the control door knows. The API key is not among them: it is a secret of whoever started the
 * emulator.
 */
final class OptionSwitches {

    private OptionSwitches() {
    }

    static List<OptionSwitch<EmulatorOptions, Builder>> all() {
        return Stream.of(ofTheGate(), ofTheWire(), ofTheState(), ofUploads(), ofTheLimits()).flatMap(List::stream).toList();
    }

    private static <V> OptionSwitch<EmulatorOptions, Builder> of(
            String name, BiFunction<ControlOrder, String, V> read, Function<EmulatorOptions, Object> shown,
            BiConsumer<Builder, V> change) {
        return OptionSwitch.of(name, read, shown, change);
    }

    private static List<OptionSwitch<EmulatorOptions, Builder>> ofTheGate() {
        return List.of(
                of("lenient", ControlOrder::flag, o -> o.gate().lenient(), (b, v) -> b.gate(g -> g.withLeniency(v))),
                of("applicationId", ControlOrder::required, o -> o.gate().applicationId(),
                        (b, v) -> b.gate(g -> g.withApplication(v, g.apiKey()))),
                of("sessionLife", ControlOrder::duration, o -> o.gate().sessionLife().toString(),
                        (b, v) -> b.gate(g -> g.withSessionLife(v))),
                of("renewalReplaces", ControlOrder::flag, o -> o.gate().renewalReplaces(),
                        (b, v) -> b.gate(g -> g.withRenewalReplacing(v))),
                of("loginFailures", ControlOrder::integer, o -> o.gate().loginFailures(),
                        (b, v) -> b.gate(g -> g.withLock(v, g.lockTime()))),
                of("lockTime", ControlOrder::duration, o -> o.gate().lockTime().toString(),
                        (b, v) -> b.gate(g -> g.withLock(g.loginFailures(), v))),
                of("linkLifetime", ControlOrder::duration, o -> o.linkLifetime().orElse(Duration.ZERO).toString(),
                        (b, v) -> (v.isZero() ? b.lastingLinks() : b.linkLifetime(v)).build()));
    }

    private static List<OptionSwitch<EmulatorOptions, Builder>> ofTheWire() {
        return List.of(
                of("jsonContentType", ControlOrder::required, o -> o.wire().jsonContentType(),
                        (b, v) -> b.wire(w -> w.withJsonContentType(v))),
                of("numbersAsNumbers", ControlOrder::flag, o -> o.wire().numbersAsNumbers(),
                        (b, v) -> b.wire(w -> w.withNumbersAsNumbers(v))),
                of("emptyListsAsText", ControlOrder::flag, o -> o.wire().emptyListsAsText(),
                        (b, v) -> b.wire(w -> w.withEmptyListsAsText(v))),
                of("errorsAsStatus200", ControlOrder::flag, o -> o.wire().errorsWithStatus200(),
                        (b, v) -> b.wire(w -> w.withErrorsAsStatus200(v))),
                of("internalErrorStatus", ControlOrder::integer, o -> o.wire().internalErrorStatus(),
                        (b, v) -> b.wire(w -> w.withInternalErrorStatus(v))),
                of("unknownKeyStatus", ControlOrder::integer, o -> o.wire().unknownKeyStatus(),
                        (b, v) -> b.wire(w -> w.withUnknownKeyStatus(v))));
    }

    private static List<OptionSwitch<EmulatorOptions, Builder>> ofTheState() {
        return List.of(
                of("quirks", (order, field) -> OptionControls.set(order, field, Quirk.class), o -> o.state().quirks(),
                        (b, v) -> b.state(s -> s.withQuirks(v))),
                of("backgroundThreshold", ControlOrder::integer, o -> o.state().jobs().threshold(),
                        (b, v) -> b.state(s -> s.withBackgroundThreshold(v))),
                of("jobPolls", ControlOrder::integer, o -> o.state().jobs().polls(),
                        (b, v) -> b.state(s -> s.withJobs(new JobPace(s.jobs().threshold(), v, s.jobs().duration())))),
                of("jobDuration", ControlOrder::duration, o -> o.state().jobs().duration().toString(),
                        (b, v) -> b.state(s -> s.withJobs(new JobPace(s.jobs().threshold(), s.jobs().polls(), v)))),
                of("termsRevision", ControlOrder::required, o -> o.state().termsRevision(),
                        (b, v) -> b.state(s -> s.withTerms(v))));
    }

    private static List<OptionSwitch<EmulatorOptions, Builder>> ofTheLimits() {
        return Arrays.stream(Limit.values())
                .map(limit -> of(limit.word(), ControlOrder::number, o -> o.state().limits().of(limit),
                        (b, v) -> b.state(s -> s.with(limit, v))))
                .toList();
    }

    private static List<OptionSwitch<EmulatorOptions, Builder>> ofUploads() {
        return List.of(
                of("uploadQuirks", (order, field) -> OptionControls.set(order, field, UploadQuirk.class),
                        o -> o.uploads().quirks(), (b, v) -> b.uploads(u -> u.withQuirks(v))),
                of("unitSize", ControlOrder::number, o -> o.uploads().unitSizes() instanceof UnitSizes.Fixed f ? f.bytes() : 0,
                        (b, v) -> b.uploads(u -> u.withUnitSizes(v == 0 ? UnitSizes.table() : UnitSizes.fixed(v)))),
                of("pollStep", ControlOrder::duration, o -> o.uploads().pace().step().toString(),
                        (b, v) -> b.uploads(u -> u.withPace(u.pace().withStep(v)))),
                of("simplePath", (order, field) -> order.words(field, UploadStatus.class), o -> o.uploads().pace().simple(),
                        (b, v) -> b.uploads(u -> u.withPace(new PollPace(v, u.pace().resumable(), u.pace().step())))),
                of("unitPath", (order, field) -> order.words(field, UploadStatus.class), o -> o.uploads().pace().resumable(),
                        (b, v) -> b.uploads(u -> u.withPace(new PollPace(u.pace().simple(), v, u.pace().step())))),
                of("largestBody", ControlOrder::number, o -> o.uploads().largestBody(),
                        (b, v) -> b.uploads(u -> u.withLargestBody(v))),
                of("largestUpload", ControlOrder::number, o -> o.uploads().largestUpload(),
                        (b, v) -> b.uploads(u -> u.withLargestUpload(v))),
                of("webTimeout", ControlOrder::duration, o -> o.uploads().webTimeout().toString(),
                        (b, v) -> b.uploads(u -> u.withWebTimeout(v))),
                of("webLongest", ControlOrder::duration, o -> o.uploads().webLongest().toString(),
                        (b, v) -> b.uploads(u -> u.withWebLongest(v))));
    }
}
