package io.filehost.camel.common.retry;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.common.error.NotTheServiceException;
import io.filehost.camel.common.error.UnreachableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PacerTest {

    private final List<Duration> pauses = new ArrayList<>();

    @AfterEach
    void clearInterrupt() {
        Thread.interrupted();
    }

    @Test
    void aPassingFaultIsRepeatedWithGrowingPauses() {
        String answer = pacer(5).call(true, script(fault(), fault(), fault()));

        assertThat(answer).isEqualTo("done");
        assertThat(pauses).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void theLastFailureSurfacesAfterAllRepetitions() {
        assertThatThrownBy(() -> pacer(2).call(true, script(fault(), fault(), fault(), fault())))
                .isInstanceOf(ApiException.class);
        assertThat(pauses).hasSize(2);
    }

    @Test
    void aChangingCallIsNotRepeatedAfterALostReply() {
        LostReplyException lost = new LostReplyException("file/move", "no answer", null);

        assertThatThrownBy(() -> pacer(5).call(false, script(lost))).isSameAs(lost);
        assertThat(pauses).isEmpty();
    }

    @Test
    void aQueryIsRepeatedAfterALostReply() {
        assertThat(pacer(5).call(true, script(new LostReplyException("file/get_info", "no answer", null)))).isEqualTo("done");
    }

    @Test
    void aChangingCallIsRepeatedWhenNothingWasSent() {
        assertThat(pacer(5).call(false, script(new UnreachableException("file/move", "refused", null)))).isEqualTo("done");
    }

    @Test
    void aChangingCallIsNotRepeatedAfterAForeignPage() {
        NotTheServiceException page = new NotTheServiceException("file/move", 503, "an HTML page");

        assertThatThrownBy(() -> pacer(5).call(false, script(page))).isSameAs(page);
    }

    @Test
    void aForeignPageThatBlamesTheRequestIsNotRepeated() {
        NotTheServiceException tooLarge = new NotTheServiceException("upload/simple", 413, "an HTML page");

        assertThatThrownBy(() -> pacer(5).call(true, script(tooLarge))).isSameAs(tooLarge);
    }

    @Test
    void anEndedSessionIsRenewedOnceAndAtOnce() {
        FileHostException ended = new FileHostException("session over", ErrorKind.REAUTH);

        assertThat(pacer(5).call(true, script(ended))).isEqualTo("done");
        assertThatThrownBy(() -> pacer(5).call(true, script(ended, ended))).isSameAs(ended);
        assertThat(pauses).containsOnly(Duration.ZERO);
    }

    @Test
    void theServicesWishForAPauseIsKept() {
        NotTheServiceException busy = new NotTheServiceException("file/get_info", 503, "a page", Duration.ofSeconds(40));

        assertThat(pacer(5).call(true, script(busy))).isEqualTo("done");
        assertThat(pauses).containsExactly(Duration.ofSeconds(40));
    }

    @Test
    void aWishBeyondTheCapSurfaces() {
        NotTheServiceException busy = new NotTheServiceException("file/get_info", 503, "a page", Duration.ofSeconds(61));

        assertThatThrownBy(() -> pacer(5).call(true, script(busy))).isSameAs(busy);
        assertThat(pauses).isEmpty();
    }

    @Test
    void pausesEndWhenTheOperationMayWaitNoLonger() {
        Pacer pacer = new Pacer(settings(100, Duration.ofSeconds(4)), pauses::add);

        assertThatThrownBy(() -> pacer.call(true, script(fault(), fault(), fault(), fault(), fault())))
                .isInstanceOf(ApiException.class);
        assertThat(pauses).hasSize(3);
    }

    @Test
    void otherErrorsAreNotRepeated() {
        FileHostException gone = new FileHostException("gone", ErrorKind.NOT_FOUND);

        assertThatThrownBy(() -> pacer(5).call(true, script(gone))).isSameAs(gone);
    }

    @Test
    void aStoppedThreadSeesTheFailureAndStaysInterrupted() {
        Pacer pacer = new Pacer(settings(5, Duration.ofMinutes(10)), pause -> {
            throw new InterruptedException("stop");
        });

        assertThatThrownBy(() -> pacer.call(true, script(fault()))).isInstanceOf(ApiException.class);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void whoWaitsForSomethingIsToldWhenTheDeadlineIsOver() {
        Pacer pacer = pacer(5);
        Deadline deadline = Deadline.of(Duration.ofSeconds(3));

        assertThat(pacer.pause(Duration.ofSeconds(2), deadline)).isTrue();
        assertThat(pacer.pause(Duration.ofSeconds(2), deadline)).isFalse();
        assertThat(deadline.left()).isEqualTo(Duration.ofSeconds(1));
    }

    private Pacer pacer(int retries) {
        return new Pacer(settings(retries, Duration.ofMinutes(10)), pauses::add);
    }

    /** The chance is always almost one: pauses are whole, and can be compared. */
    private static Pacer.Settings settings(int retries, Duration operationTimeout) {
        Backoff backoff = new Backoff(Duration.ofMillis(500), Duration.ofSeconds(30), () -> 1.0);
        return new Pacer.Settings(retries, backoff, Duration.ofSeconds(60), operationTimeout);
    }

    private static ApiException fault() {
        return new ApiException("file/get_info", 100, "ERROR_INTERNAL", "", ErrorKind.RETRY, 900, "");
    }

    private static Supplier<String> script(FileHostException... failures) {
        Deque<FileHostException> left = new ArrayDeque<>(List.of(failures));
        return () -> {
            if (left.isEmpty()) {
                return "done";
            }
            throw left.removeFirst();
        };
    }
}
