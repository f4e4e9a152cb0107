/** What the extensions share of the build of an application. */
package io.filehost.camel.quarkus.build;
