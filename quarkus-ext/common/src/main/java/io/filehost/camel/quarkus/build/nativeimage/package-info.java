/** What a native program has to be told about a component. */
package io.filehost.camel.quarkus.build.nativeimage;
