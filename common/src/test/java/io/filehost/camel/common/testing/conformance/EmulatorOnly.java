package io.filehost.camel.common.testing.conformance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;
import static org.junit.platform.commons.support.AnnotationSupport.findAnnotation;

/**
 * A behaviour that is not tried on the real service: it needs faults, another clock or a second account, or it changes
 * what belongs to the whole account.
 */
@Target({ ElementType.METHOD, ElementType.TYPE })
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(EmulatorOnly.OnEmulator.class)
public @interface EmulatorOnly {

    /** Why. */
    String value();

    /** Lets the test run unless the target is the real service. */
    final class OnEmulator implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return LiveRun.isWanted()
                    ? findAnnotation(context.getElement(), EmulatorOnly.class).map(only -> disabled(only.value()))
                            .orElseGet(() -> enabled("above it"))
                    : enabled("the target is the emulator");
        }
    }
}
