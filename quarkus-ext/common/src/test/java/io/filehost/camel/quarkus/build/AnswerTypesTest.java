package io.filehost.camel.quarkus.build;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.filehost.camel.common.api.ApiMethod;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexReader;
import org.jboss.jandex.IndexView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a native program is told about answers is what Jackson looks into. */
class AnswerTypesTest {

    @ParameterizedTest
    @EnumSource
    void everythingJacksonTouchesWhenItWritesTheExamplesIsRegistered(Answering service) throws Exception {
        JacksonTouches touches = new JacksonTouches();
        List<Object> examples = service.examples();
        for (Object example : examples) {
            touches.write(example);
        }

        assertThat(examples).hasSizeGreaterThan(20);
        assertThat(registered(service)).containsAll(touches.types());
    }

    @ParameterizedTest
    @EnumSource
    void everythingJacksonWouldTouchInAnAnswerIsRegistered(Answering service) throws IOException {
        JacksonTouches touches = new JacksonTouches();
        for (ApiMethod<?> method : service.catalog()) {
            touches.describe(method.answer());
        }

        assertThat(touches.types()).hasSizeGreaterThan(10);
        assertThat(registered(service)).containsAll(touches.types());
    }

    /** Consumers and task operations put records into messages that are no answer of a method as they are. */
    @ParameterizedTest
    @EnumSource
    void everyRecordOfTheModelIsRegisteredWhetherAMethodAnswersWithItOrNot(Answering service) throws IOException {
        JacksonTouches touches = new JacksonTouches();
        for (JavaClass type : classes(service)) {
            if (isMessage(type)) {
                touches.describe(type.reflect());
            }
        }

        assertThat(touches.types()).hasSizeGreaterThan(15);
        assertThat(registered(service)).containsAll(touches.types());
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerThatIsForgottenIsFound(Answering service) throws IOException {
        Class<?> forgotten = service.catalog().iterator().next().answer();
        List<ApiMethod<?>> others = service.catalog().stream().filter(method -> method.answer() != forgotten).toList();

        Set<Class<?>> missing = new HashSet<>(new JacksonTouches().describe(forgotten).types());
        missing.removeAll(AnswerTypes.of(others, service.client(), Index.of(List.of())).types());

        assertThat(missing).contains(forgotten);
    }

    /** Answers are read as trees and maps, so Jackson looks into no class of ours when it reads. */
    @Test
    void noClientHasJacksonMakeObjects() {
        for (Answering service : Answering.values()) {
            assertThat(classes(service).stream().flatMap(type -> type.getMethodCallsFromSelf().stream())
                    .filter(call -> call.getTargetOwner().isAssignableTo(ObjectMapper.class)).map(JavaMethodCall::getName))
                    .isSubsetOf("readTree", "convertValue");
        }
    }

    private static Set<Class<?>> registered(Answering service) throws IOException {
        return AnswerTypes.of(service.catalog(), service.client(), index(service)).types();
    }

    /** As the jar of the component brings it. */
    private static IndexView index(Answering service) throws IOException {
        String classFile = service.client().getName().replace('.', '/') + ".class";
        URL found = service.client().getClassLoader().getResource(classFile);
        try (InputStream in = new URL(found.toString().replace(classFile, "META-INF/jandex.idx")).openStream()) {
            return new IndexReader(in).read();
        }
    }

    private static JavaClasses classes(Answering service) {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackagesOf(service.client());
    }

    private static boolean isMessage(JavaClass type) {
        return type.isRecord() && type.getModifiers().contains(JavaModifier.PUBLIC)
                && (type.getPackageName().endsWith(".client.model") || type.getSimpleName().endsWith("Result"));
    }
}
