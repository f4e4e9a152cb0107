package io.filehost.camel.mediafire.client.auth;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.common.session.LoginFailedException;
import io.filehost.camel.common.testing.SteppingClock;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ActionTokensTest {

    private final SteppingClock clock = new SteppingClock();
    private final Desk desk = new Desk();
    private final ActionTokens tokens = new ActionTokens(clock, desk);

    @Test
    void allUploadsShareOneTokenWithALifespan() {
        assertThat(List.of(tokens.upload(), tokens.upload())).containsOnly("action1");
        assertThat(desk.lifespans).containsExactly(Duration.ofMinutes(1440));
    }

    @Test
    void aTokenIsReplacedBeforeItEnds() {
        tokens.upload();
        clock.advance(Duration.ofHours(23).minusSeconds(1));
        assertThat(tokens.upload()).isEqualTo("action1");
        clock.advance(Duration.ofSeconds(1));

        assertThat(tokens.upload()).isEqualTo("action2");
        assertThat(desk.destroyed).isEmpty();
    }

    @Test
    void aDroppedTokenIsReplacedAndALaterOneStays() {
        String first = tokens.upload();
        tokens.drop(first);
        assertThat(tokens.upload()).isEqualTo("action2");
        tokens.drop(first);

        assertThat(tokens.upload()).isEqualTo("action2");
    }

    @Test
    void theTokenIsEndedAtClose() {
        tokens.upload();
        tokens.close();

        assertThat(desk.destroyed).containsExactly("action1");
    }

    @Test
    void nothingIsEndedThatWasNeverThere() {
        tokens.close();

        assertThat(desk.destroyed).isEmpty();
    }

    @Test
    void aTokenThatCannotBeEndedDisturbsNobody() {
        tokens.upload();
        desk.failure = new FileHostException("unreachable", ErrorKind.RETRY);
        tokens.close();

        assertThat(desk.destroyed).isEmpty();
    }

    @Test
    void theUploadIsUndoneWhenItsTokenWasLost() {
        desk.failure = new LostReplyException("user/get_action_token", "cut", null);

        assertThatThrownBy(tokens::upload).isInstanceOfSatisfying(LoginFailedException.class,
                failure -> assertThat(failure.hadNoEffect()).isTrue());
    }

    private static final class Desk implements ActionTokens.Desk {

        private final List<Duration> lifespans = new ArrayList<>();
        private final List<String> destroyed = new ArrayList<>();
        private FileHostException failure;

        @Override
        public String issue(Duration lifespan) {
            if (failure != null) {
                throw failure;
            }
            lifespans.add(lifespan);
            return "action" + lifespans.size();
        }

        @Override
        public void destroy(String token) {
            if (failure != null) {
                throw failure;
            }
            destroyed.add(token);
        }
    }
}
