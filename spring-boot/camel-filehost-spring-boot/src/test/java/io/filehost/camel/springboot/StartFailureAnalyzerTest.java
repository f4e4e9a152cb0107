package io.filehost.camel.springboot;

import io.filehost.camel.common.error.ErrorKind;
import io.filehost.camel.common.error.FileHostException;
import org.apache.camel.RuntimeCamelException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

class StartFailureAnalyzerTest {

    private final StartFailureAnalyzer analyzer = new StartFailureAnalyzer();

    @Test
    void whatTheServiceRefusedIsToldAsTheComponentTellsIt() {
        Exception inner = new IllegalStateException("inner");
        FileHostException refusal = new FileHostException("quota in /: refused. Check username", ErrorKind.FATAL, inner);

        FailureAnalysis analysis = analyze(new RuntimeCamelException("outer", refusal));

        assertThat(analysis.getDescription()).isEqualTo("quota in /: refused. Check username");
        assertThat(analysis.getAction()).contains("camel.component.");
    }

    @Test
    void anOptionThatIsRefusedIsTold() {
        FailureAnalysis analysis = analyze(new RuntimeCamelException(new IllegalArgumentException("Option folder is wrong")));

        assertThat(analysis.getDescription()).isEqualTo("Option folder is wrong");
    }

    @Test
    void failuresOfOthersKeepTheirStackTrace() {
        Throwable bug = catchThrowable(() -> Integer.parseInt("no number"));

        assertThat(analyze(new RuntimeCamelException(bug))).isNull();
        assertThat(analyze(new RuntimeCamelException("without a cause"))).isNull();
    }

    private FailureAnalysis analyze(RuntimeCamelException failure) {
        return analyzer.analyze(failure, failure);
    }
}
