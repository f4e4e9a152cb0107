package io.filehost.camel.springboot.testing;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An application with a mistake in its properties does not start and says why, in few lines. */
@ExtendWith(OutputCaptureExtension.class)
public interface RefusalRules {

    /** Whose module the tests run in. */
    Starter starter();

    @ParameterizedTest
    @CsvSource({
            "max-connections, many", "auto-create, perhaps", "connect-timeout, soon", "operation, uplod",
            "client, '#bean:absent'", "transfer-listener, absent",
            "file-name, 'a{{absent}}'" })
    default void aValueThatDoesNotFitIsRefusedWithTheNameOfItsProperty(String option, String value, CapturedOutput output) {
        assertDoesNotStart(option + "=" + value);

        assertThat(output.getAll()).contains(starter().prefix() + "." + option, value).doesNotContain("\tat ");
    }

    @Test
    default void aMissingOptionIsNamed(CapturedOutput output) {
        assertDoesNotStart("api-key=s3cr3t", "password=#s3cr3t");

        // Camel itself logs the failure with its trace before.
        assertThat(output.getAll()).contains("Description:\n\nOption username is required\n").doesNotContain("s3cr3t");
    }

    @Test
    default void aSecretThatCamelCannotReadIsNotTold(CapturedOutput output) {
        assertDoesNotStart("password=s3cr3t{{absent}}");

        assertThat(output.getAll()).contains(starter().prefix() + ".password cannot be used").doesNotContain("s3cr3t");
    }

    private void assertDoesNotStart(String... options) {
        String[] arguments = Stream.concat(
                Stream.of("--service=" + starter().scheme()),
                Stream.of(options).map(option -> "--" + starter().prefix() + "." + option)).toArray(String[]::new);
        assertThatThrownBy(() -> new SpringApplicationBuilder(StoreApplication.class).run(arguments))
                .isInstanceOf(Exception.class);
    }
}
