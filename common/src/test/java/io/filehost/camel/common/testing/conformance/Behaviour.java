package io.filehost.camel.common.testing.conformance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a conformance test shows of one or more API methods, and how we know that the service behaves so. The pages of
 * coverage are made of these.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Behaviour.Several.class)
public @interface Behaviour {

    /** Family and method as the reference spells them. */
    String[] method();

    Outcome outcome();

    Evidence known();

    /**
     * Where it stands: a section of the protocol notes ({@code protocol 19.2}), a method of the catalogue
     * ({@code catalogue file/copy}), the file name of an example, the name of a client. For our own readings, why.
     */
    String source();

    /** Error codes of the service that the test provokes. */
    int[] codes() default {};

    /** What comes of the call. */
    enum Outcome {
        SUCCESS,
        FAILURE
    }

    /** How we know. The service itself was not within reach when these tests were written. */
    enum Evidence {
        /** The vendor's pages say so. */
        DOCUMENT,
        /** An example message of the vendor shows it. */
        EXAMPLE,
        /** Somebody recorded or reported the live service doing it. */
        RECORDED,
        /** Clients of others depend on it. */
        PEER,
        /** No source decides; it is what we chose. */
        OUR_READING
    }

    /** Holder of repeated annotations. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Several {
        Behaviour[] value();
    }
}
