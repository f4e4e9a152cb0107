package io.filehost.camel.sendspace;

import io.filehost.camel.sendspace.fixture.CamelOnSendspace;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ConsumerOptionsTest {

    @RegisterExtension
    final CamelOnSendspace sendspace = new CamelOnSendspace();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /Inbox | afterRead=move                        | moveTo is required with afterRead=move
            /Inbox | moveTo=/done                          | moveTo goes with afterRead=move only
            /Inbox | afterRead=move&moveTo=/a/../b         | Option moveTo:
            /Inbox | events=changes&afterRead=delete       | afterRead goes with events=files only
            /Inbox | events=changes&moveFailedTo=/Failed   | moveFailedTo goes with events=files only
            /Inbox | onFailure=skip                        | maximumAttempts must be 1 or more
            /Inbox | minDepth=3&maxDepth=2                 | minDepth is greater than maxDepth
            /Inbox | include=(                             | include is no regular expression
            /Inbox | maxMessagesPerPoll=0                  | maxMessagesPerPoll must be 1 or more
            /Inbox | minAge=-1                             | minAge is not negative
            /      | anonymous=true                        | anonymous goes with producers only
            """)
    void aWrongOptionIsRefusedByItsNameBeforeAnythingIsSent(String folder, String options, String text) {
        assertThatThrownBy(() -> sendspace.add(new RouteBuilder() {
            @Override
            public void configure() {
                from("sendspace:" + folder + "?" + options).to("mock:never");
            }
        })).hasStackTraceContaining(text);
        assertThat(sendspace.journal().entries()).isEmpty();
    }
}
