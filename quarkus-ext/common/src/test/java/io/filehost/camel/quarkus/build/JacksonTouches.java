package io.filehost.camel.quarkus.build;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.introspect.BasicBeanDescription;
import com.fasterxml.jackson.databind.introspect.BasicClassIntrospector;
import com.fasterxml.jackson.databind.introspect.ClassIntrospector;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonArrayFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitable;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * The types of ours that Jackson looked into, told by Jackson itself: its introspector remembers what it was asked
 * about.
 */
final class JacksonTouches {

    private final Recorder recorder = new Recorder();
    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    JacksonTouches() {
        json.setConfig(json.getSerializationConfig().with(recorder));
    }

    /** Writes a value as a route would. */
    JacksonTouches write(Object value) throws JsonProcessingException {
        json.writeValueAsString(value);
        return this;
    }

    /** Prepares to write any value of a type, whatever its lists hold. */
    JacksonTouches describe(Class<?> type) throws JsonMappingException {
        json.acceptJsonFormatVisitor(type, new Walk());
        return this;
    }

    Set<Class<?>> types() {
        return recorder.types;
    }

    private static final class Recorder extends BasicClassIntrospector {

        private static final long serialVersionUID = 1;

        private final transient Set<Class<?>> types = new TreeSet<>(Comparator.comparing(Class::getName));

        @Override
        public ClassIntrospector copy() {
            return this;
        }

        @Override
        public BasicBeanDescription forSerialization(SerializationConfig config, JavaType type, MixInResolver mixIns) {
            if (type.getRawClass().getName().startsWith("io.filehost.")) {
                types.add(type.getRawClass());
            }
            return super.forSerialization(config, type, mixIns);
        }
    }

    /** Goes into the members of objects and lists. */
    private static final class Walk extends JsonFormatVisitorWrapper.Base {

        private final Set<JavaType> seen = new HashSet<>();

        @Override
        public JsonObjectFormatVisitor expectObjectFormat(JavaType type) {
            return new JsonObjectFormatVisitor.Base(getProvider()) {

                @Override
                public void property(BeanProperty member) throws JsonMappingException {
                    if (seen.add(member.getType())) {
                        getProvider().findPrimaryPropertySerializer(member.getType(), member)
                                .acceptJsonFormatVisitor(Walk.this, member.getType());
                    }
                }

                @Override
                public void optionalProperty(BeanProperty member) throws JsonMappingException {
                    property(member);
                }
            };
        }

        @Override
        public JsonArrayFormatVisitor expectArrayFormat(JavaType type) {
            return new JsonArrayFormatVisitor.Base(getProvider()) {

                @Override
                public void itemsFormat(JsonFormatVisitable handler, JavaType element) throws JsonMappingException {
                    handler.acceptJsonFormatVisitor(Walk.this, element);
                }
            };
        }
    }
}
